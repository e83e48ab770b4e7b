/* The field of letter.yaml. What somebody types there stays, whatever is read meanwhile. */
import { byId, say, tell } from './dom.js';
import { edited, merged } from './merge.js';
import { Typing } from './typing.js';

/** What the field had when it was last shown, and the letter that it is of. */
let base = '';
let letter;

/** What is read now, if it was typed in the field. */
let sent;

/** Whether the field is to be taken, after what is read now. */
let waiting = false;

/** The steps that can be undone in the field. */
let typing;

/** As a field has it. */
const plain = (words) => words.replace(/\r\n?/g, '\n');

/** Puts words into the field. Whoever types goes on behind what they typed, and below a line that is new there. */
function put(area, { from, to, words }) {
  const below = from === to && area.selectionStart === from && area.selectionEnd === from && /^[^\n].*\n$/s.test(words);
  area.setRangeText(words, from, to, 'preserve');
  if (below) area.setSelectionRange(from + words.length, from + words.length);
}

/** Shows the file of a folder. What is typed and not read yet is kept, and what changed is put around it. */
export function show(folder) {
  const area = byId('yaml');
  const written = area.value;
  const theirs = plain(folder.yaml);
  const next = letter === folder.letter ? merged(theirs === sent ? sent : base, theirs, written) : theirs;
  if (next === undefined) tell(say('yamlKept'), true);
  if (letter !== folder.letter) typing.forget();
  letter = folder.letter;
  base = theirs;
  if (next === undefined || next === written) return;
  typing.change((earlier) => merged(written, next, earlier));
  put(area, edited(written, next));
}

/** Whether the field has words that are not taken yet. */
export const unread = () => byId('yaml').value !== base;

/** @param change makes the change of the file that a function gives */
export function listen(change) {
  const area = byId('yaml');
  typing = new Typing(area);
  const read = () => {
    if (waiting || area.value === (sent ?? base)) return;
    waiting = true;
    change(() => {
      waiting = false;
      sent = area.value;
      return sent;
    }).then(() => { sent = undefined; });
  };
  area.addEventListener('change', read);
  // A browser may not tell of a change where a script has changed the field, too.
  area.addEventListener('blur', read);
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read();
  });
}
