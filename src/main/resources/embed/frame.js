/* Reports the height of an embed to the page around it, and filters signatories while the user types. docs/embed.md */
(() => {
  'use strict';
  let reported = 0;
  /* WordPress adds "#?secret=…" to the URL of a frame, and listens to messages that contain it. */
  const secret = /[?&]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
  const tell = (message, value) => secret && parent.postMessage({ message, value, secret }, '*');
  const report = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === reported) return;
    reported = height;
    parent.postMessage({ type: 'undersigned:height', height }, '*');
    tell('height', height);
  };
  const repeat = () => {
    reported = 0;
    report();
  };
  if (parent !== window) {
    /* The observer does not run in an off-screen frame, so the height is reported once at the start. */
    report();
    /* A browser may not tell the page yet which frame sent a message. WordPress drops it then, and asks once only. */
    addEventListener('load', () => [0, 300, 1000].forEach((delay) => setTimeout(repeat, delay)));
    new ResizeObserver(report).observe(document.body);
    addEventListener('message', (event) => {
      const ready = event.data?.message === 'ready' && event.data.secret === secret;
      if (event.source !== parent || !(ready || event.data?.type === 'undersigned:ask')) return;
      repeat();
    });
    /* A sandboxed frame cannot open a link in the top window: WordPress does it. */
    addEventListener('click', (event) => {
      const link = secret && event.target.closest?.('a[href]');
      if (!link) return;
      event.preventDefault();
      tell('link', link.href);
    });
  }

  const form = document.querySelector('form');
  if (!form) return;
  /* A frame is printed at its height, with a note on the names that it cuts off; a page of its own is printed whole. */
  const all = !document.querySelector('.rest');
  if (parent === window && all) document.documentElement.classList.add('whole');
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
  /* The list keeps its height, so that the page around it does not jump. */
  const box = document.querySelector('.scroll');
  form.q.addEventListener('input', () => {
    box.style.minHeight ||= `${box.offsetHeight}px`;
    show();
  });
})();
