/* Two changes of one text. No DOM. */

/** The one range of a text that is different in another, and the words in its place. */
export function edited(before, after) {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let behind = 0;
  while (behind < most - from && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
  return { from, to: before.length - behind, words: after.slice(from, after.length - behind) };
}

const replaced = (text, { from, to, words }) => text.slice(0, from) + words + text.slice(to);

/** What two changes put at one place. Lines of theirs come first; but a line of mine that began before them ends first. */
function together(their, my, begun) {
  if (!their || !my) return their + my;
  if (begun && their.startsWith('\n') && !my.startsWith('\n')) return my + their;
  return their + (begun || their.endsWith('\n') || my.startsWith('\n') ? '' : '\n') + my;
}

/** Makes two changes of a text. Undefined if both are of the same words. Of two at the same place, theirs comes first. */
export function merged(base, theirs, mine) {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  const their = edited(base, theirs);
  const my = edited(base, mine);
  if (their.from === their.to && my.from === my.to && their.from === my.from) {
    const begun = my.from > 0 && base[my.from - 1] !== '\n';
    return replaced(base, { ...my, words: together(their.words, my.words, begun) });
  }
  if (their.to <= my.from) return replaced(replaced(base, my), their);
  return my.to <= their.from ? replaced(replaced(base, their), my) : undefined;
}
