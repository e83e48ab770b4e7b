/* Tells the page around a frame how high it is, and finds names while one types. docs/embed.md */
(() => {
  'use strict';
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({ type: 'undersigned:height', height }, '*');
  };
  if (parent !== window) {
    /* A frame out of sight is not drawn, and its observer is silent: it measures itself once all the same. */
    tell();
    addEventListener('load', tell);
    new ResizeObserver(tell).observe(document.body);
    addEventListener('message', (event) => {
      if (event.source !== parent || event.data?.type !== 'undersigned:ask') return;
      told = 0;
      tell();
    });
  }

  const form = document.querySelector('form');
  if (!form) return;
  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const names = [...document.querySelectorAll('.scroll li')].map((item) => [item, fold(item.textContent)]);
  const status = document.querySelector('[role=status]');
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const show = () => {
    const sought = fold(form.q.value.trim()).split(/\s+/);
    const found = names.filter(([item, name]) => !(item.hidden = !sought.every((word) => name.includes(word))));
    status.textContent = status.dataset.words.replace('{0}', number.format(found.length));
  };
  form.querySelector('button').hidden = true;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.q.addEventListener('input', show);
})();
