/* Files that are dropped or chosen, and a letter that is pasted. */
import { byId } from './dom.js';
import { file } from './folder.js';

/** @param openFiles opens files */
export function listen(openFiles) {
  const drop = byId('editor');
  for (const name of ['dragover', 'dragleave', 'drop']) {
    drop.addEventListener(name, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      drop.classList.toggle('dropping', name === 'dragover');
      if (name === 'drop') openFiles([...event.dataTransfer.files]);
    });
  }
  for (const input of document.querySelectorAll('.files')) {
    input.addEventListener('change', () => {
      openFiles([...input.files]).then(() => { input.value = ''; });
    });
  }
  byId('read-pasted').addEventListener('click', () => {
    const words = byId('pasted-letter').value;
    if (!words.trim()) return byId('pasted-letter').focus();
    return openFiles([file('letter.md', words)]);
  });
}
