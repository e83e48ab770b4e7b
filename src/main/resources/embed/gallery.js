/* The gallery without a click: what is chosen is shown at once, and copied by a button. */
(() => {
  'use strict';
  const form = document.querySelector('.choose');
  if (!form) return;
  let asked = 0;

  const copying = () => {
    const button = document.getElementById('copy');
    const lines = document.getElementById('lines');
    const before = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(lines.value);
      } catch (refused) {
        lines.select();
        document.execCommand('copy');
      }
      button.textContent = button.dataset.copied;
      setTimeout(() => { button.textContent = before; }, 2000);
    });
  };

  const show = async () => {
    if (!form.reportValidity()) return;
    const question = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    const address = `${form.action}?${question}`;
    const turn = ++asked;
    const answer = await fetch(address, { headers: { Accept: 'text/html' } });
    if (!answer.ok || turn !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const focused = document.activeElement?.id;
    for (const place of ['.choose', '#result']) {
      document.querySelector(place).replaceChildren(...document.importNode(page.querySelector(place), true).childNodes);
    }
    history.replaceState(null, '', address);
    if (focused) document.getElementById(focused)?.focus();
    copying();
  };

  form.addEventListener('change', show);
  copying();
})();
