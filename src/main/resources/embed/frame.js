/* Reports the height of an embed to the page around it, and filters signatories while the user types. docs/embed.md */
(() => {
  'use strict';
  let reported = 0;
  const report = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === reported) return;
    reported = height;
    parent.postMessage({ type: 'undersigned:height', height }, '*');
  };
  if (parent !== window) {
    /* The observer does not run in an off-screen frame, so the height is reported once at the start. */
    report();
    addEventListener('load', report);
    new ResizeObserver(report).observe(document.body);
    addEventListener('message', (event) => {
      if (event.source !== parent || event.data?.type !== 'undersigned:ask') return;
      reported = 0;
      report();
    });
  }

  const form = document.querySelector('form');
  if (!form) return;
  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const names = [...document.querySelectorAll('.scroll li')].map((item) => [item, fold(item.textContent)]);
  const status = document.querySelector('[role=status]');
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const show = () => {
    const terms = fold(form.q.value.trim()).split(/\s+/);
    const found = names.filter(([item, name]) => !(item.hidden = !terms.every((word) => name.includes(word))));
    status.textContent = status.dataset.words.replace('{0}', number.format(found.length));
  };
  form.querySelector('button').hidden = true;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.q.addEventListener('input', show);
})();
