/* The embed configurator: updates the result on every change, and adds a button that copies the HTML. */
(() => {
  'use strict';
  const form = document.querySelector('.choose');
  if (!form) return;
  let requests = 0;

  const addCopyButton = () => {
    const button = document.getElementById('copy');
    const lines = document.getElementById('lines');
    const before = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(lines.value);
      } catch (unavailable) {
        lines.select();
        document.execCommand('copy');
      }
      button.textContent = button.dataset.copied;
      setTimeout(() => { button.textContent = before; }, 2000);
    });
  };

  const show = async () => {
    if (!form.reportValidity()) return;
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    const address = `${form.action}?${query}`;
    const request = ++requests;
    const answer = await fetch(address, { headers: { Accept: 'text/html' } });
    if (!answer.ok || request !== requests) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const focused = document.activeElement?.id;
    for (const place of ['.choose', '#result']) {
      document.querySelector(place).replaceChildren(...document.importNode(page.querySelector(place), true).childNodes);
    }
    history.replaceState(null, '', address);
    if (focused) document.getElementById(focused)?.focus();
    addCopyButton();
  };

  form.addEventListener('change', show);
  addCopyButton();
})();
