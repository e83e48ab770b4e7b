/* Corrections that are in this page only: the browser asks before they are lost. */

import { byId } from './dom.js';

/** What was opened, downloaded or published last. */
let safe = {};

/** Takes a folder as one that is somewhere else, too. */
export function saved({ yaml, list }) {
  safe = { yaml, list };
}

/** Takes letter.yaml as one that is somewhere else, too; not the list of signatories. */
export function savedYaml({ yaml }) {
  safe = { ...safe, yaml };
}

/** Whether a folder has corrections that are nowhere else. */
export const unsaved = (folder) => Boolean(folder) && (folder.yaml !== safe.yaml || folder.list !== safe.list);

/**
 * Asks before the page is left, unless a draft has all that would be lost.
 * @param folder gives the folder as it is now
 * @param typed says whether something is typed that is not in it
 */
export function listen(folder, typed) {
  window.addEventListener('beforeunload', (event) => {
    if (typed() || unsaved(folder()) && !byId('keep').checked) event.preventDefault();
  });
}
