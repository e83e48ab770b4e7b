/* The field of letter.yaml. What somebody types there stays, whatever is read meanwhile. */
import { byId, say, tell } from './dom.js';
import { edited, merged } from './merge.js';

/** What the field had when it was last shown, and the letter that it is of. */
let base = '';
let letter;

/** What the field had when it was last taken to be read. */
let sent;

/** Whether it is to be taken, after what is read now. */
let waiting = false;

/** As a field has it. */
const plain = (words) => words.replace(/\r\n?/g, '\n');

/** Shows the file of a folder. What is typed and not read yet is kept, and what changed is put around it. */
export function show(folder) {
  const area = byId('yaml');
  const written = area.value;
  const theirs = plain(folder.yaml);
  const next = letter === folder.letter ? merged(theirs === sent ? sent : base, theirs, written) : theirs;
  if (next === undefined) tell(say('yamlKept'), true);
  letter = folder.letter;
  base = theirs;
  if (next === undefined || next === written) return;
  const { from, to, words } = edited(written, next);
  area.setRangeText(words, from, to, 'preserve');
}

/** @param change makes the change of the file that a function gives */
export function listen(change) {
  const area = byId('yaml');
  const read = () => {
    if (waiting || area.value === base) return;
    waiting = true;
    change(() => {
      waiting = false;
      sent = area.value;
      return sent;
    });
  };
  area.addEventListener('change', read);
  // A browser may not tell of a change where a script has changed the field, too.
  area.addEventListener('blur', read);
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read();
  });
}
