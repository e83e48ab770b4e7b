/* Starts from a published letter: from its folder, or from a rendering of it, which has its words only. */
import { byId, say, tell } from './dom.js';
import { load } from './publish.js';

/** Says, as long as a rendering is open, that it is one. */
export function show({ rendering }) {
  byId('rendering').hidden = !rendering;
}

/** What was a rendering of a letter is its folder, once it is published as that letter: before and after each step, too. */
export function settle(folders, id) {
  for (const one of folders) if (one.rendering === id) one.rendering = undefined;
}

/**
 * @param folder gives the folder as it is now
 * @param openFiles opens files in the place of those that are open, and says of which letter they are a rendering
 */
export function listen(folder, openFiles) {
  async function open(id, whole) {
    try {
      const { files, rendering } = await load(id, whole);
      await openFiles(files, {}, rendering);
      byId('letter-id').value = id;
    } catch (missing) {
      tell(missing.message, true);
    }
  }
  byId('open-published').addEventListener('submit', (event) => {
    event.preventDefault();
    byId('token').value = byId('start-token').value;
    byId('start-token').value = '';
    open(byId('published-id').value.trim(), false);
  });
  byId('open-folder').addEventListener('click', () => {
    if (byId('token').value.trim()) {
      open(folder().rendering, true);
      return;
    }
    tell(say('tokenNeeded'), true);
    byId('token').focus();
  });
  const wanted = new URLSearchParams(location.search).get('letter');
  if (wanted) byId('published-id').value = wanted;
}
