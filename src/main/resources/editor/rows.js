/* Rows that are added to the list of a letter, and to letter.yaml if that states all of it. No DOM. */
import { fold, roleOf } from './columns.js';
import { digits, say } from './dom.js';
import { withRows } from './folder.js';
import { COLUMNS } from './model.js';
import { quote } from './text.js';

/** letter.yaml of a pinned letter, with further lines of its text; undefined if it has them in another form. */
function withLines(yaml, lines) {
  const all = yaml.split('\n');
  let last = -1;
  for (let i = all.findIndex((line) => /^text:\s*$/.test(line)) + 1; i > 0 && /^\s*- /.test(all[i]); i++) {
    if (!/^\s*- (""|'')?\s*$/.test(all[i])) last = i;
  }
  if (last < 0) return undefined;
  const [start] = /^\s*- /.exec(all[last]);
  all.splice(last + 1, 0, ...lines.map((line) => start + JSON.stringify(line)));
  return all.join('\n');
}

/**
 * A folder with further rows in its list of signatories.
 * @param pinned whether letter.yaml states all of the letter, so that it has the names as well
 */
function extended(before, rows, pinned) {
  if (before.list && before.list.name !== 'signatories.csv') throw new Error(say('onlyCsv'));
  const yaml = pinned ? withLines(before.yaml, rows.map((row) => row.name)) : before.yaml;
  if (yaml === undefined) throw new Error(say('pinnedRows'));
  return { ...before, yaml, list: withRows(before.list, rows, COLUMNS, roleOf) };
}

/** What a pinned letter states of rows: there is nobody in it who is not stated. */
function stated(reading, rows) {
  if (!reading.pinned) return [];
  const text = [reading.letterText, ...rows.map((row) => row.name)].join('\n');
  let at = reading.letterText.length + 1;
  return rows.map((row) => {
    const from = at;
    at += row.name.length + 1;
    const values = Object.entries(row).filter(([, value]) => value);
    return { ...quote(text, from, from + row.name.length), ...Object.fromEntries(values) };
  });
}

/**
 * Adds rows to the list.
 * @throws Error if the list can't be extended
 */
export function append({ now, reading, change }, rows, left) {
  extended(now, rows, reading.pinned);
  return change((before) => extended(before, rows, reading.pinned), [say('rowsAdded', digits(rows.length)), left], null,
    reading.pinned && { signatories: stated(reading, rows) });
}

/**
 * Corrects rows that are there, and adds others.
 * @throws Error if the list can't be extended
 */
export function fill({ now, reading, apply, change }, rows, added, left) {
  const lines = added.map((row) => COLUMNS.map((key) => row[key] ?? '').join(', '));
  const text = [reading.letterText, ...lines].join('\n');
  const signatories = rows.filter(({ keys }) => Object.keys(keys).length > 0)
    .flatMap(({ part, keys }) => reading.change('signatories', part, keys, text).signatories);
  if (added.length === 0) return apply({ signatories }, [say('filled', digits(rows.length)), left]);
  extended(now, added, reading.pinned);
  return change((before) => extended(before, added, reading.pinned),
    [say('filledAndAdded', digits(rows.length), digits(added.length)), left], null,
    { signatories: [...signatories, ...stated(reading, added)] });
}

/** So many names are named. */
const NAMED = 5;

/**
 * Says which names are those of somebody in the list already, or of two rows; nothing if none is.
 * @param parts the signatories that get the first of the names
 */
export function listed(reading, names, parts = []) {
  const others = reading.letter.signatories.filter((one) => !parts.includes(one));
  const known = new Set(others.map((one) => fold(one.name)));
  const twice = new Set();
  for (const name of names) {
    const words = fold(name);
    if (known.has(words)) twice.add(name);
    known.add(words);
  }
  if (twice.size === 0) return '';
  const more = twice.size > NAMED ? ` … (${digits(twice.size)})` : '';
  return say('listed', [...twice].slice(0, NAMED).join(', ') + more);
}
