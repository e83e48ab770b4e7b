/* Lists of names: what the names of columns say, in every language, and what the cells below them are. No DOM. */
import { digits, say } from './dom.js';
import { COLUMNS } from './model.js';

/** The columns that make up a name, in the order of its parts. */
const NAMES = ['given-name', 'name', 'middle-name', 'family-name'];

const BRACKETS = /[([][^()[\]]{0,300}[)\]]/g;

/** The names of columns, words within them, and words about them: by what they mean. */
const LEARNT = new Map();
const EXACT = new Map();
const PREFIXES = [];

/** Words without case, accents and punctuation, with those of camel case apart. */
export const fold = (words) => words.slice(0, 400).replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ').normalize('NFD')
  .replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Takes words from the template of the page; what a name of a column says first counts. */
export function learnColumns(template) {
  for (const item of template.content.querySelectorAll('[data-column]')) {
    learnColumn(item.dataset.column, item.textContent.split('\n'));
  }
}

export function learnColumn(meaning, words) {
  const folded = words.map((one) => ({ words: fold(one), prefix: one.endsWith('*') }));
  LEARNT.set(meaning, [...LEARNT.get(meaning) ?? [], ...folded]);
  if (['never', 'ignore', 'consent', 'fillers'].includes(meaning) || meaning.startsWith('kind.')) return;
  for (const one of folded) {
    if (one.prefix) PREFIXES.push({ ...one, meaning });
    else if (!EXACT.has(one.words)) EXACT.set(one.words, meaning);
  }
}

function occurs(meaning, folded) {
  const text = ` ${folded} `;
  return LEARNT.get(meaning)?.some((one) => text.includes(one.prefix ? ` ${one.words}` : ` ${one.words} `));
}

function exact(folded) {
  return EXACT.get(folded) ?? PREFIXES.find((one) => folded.startsWith(one.words)
    && !folded.slice(one.words.length).includes(' '))?.meaning;
}

/** What a column has, by its name; undefined if that is not known. */
export function roleOf(name) {
  if (occurs('never', fold(name))) return 'ignore';
  const words = fold(name.replace(BRACKETS, ' '));
  if (EXACT.has(words)) return EXACT.get(words);
  const guarded = ['ignore', 'consent'].find((meaning) => occurs(meaning, words));
  if (guarded) return guarded;
  const fillers = new Set(LEARNT.get('fillers')?.map((one) => one.words));
  return exact(words) ?? exact(words.split(' ').filter((word) => !fillers.has(word)).join(' '));
}

/** A kind as letter.yaml has it, of its name in any language; undefined if it is none. */
export function kindOf(words) {
  const wanted = fold(words);
  return ['person', 'organization', 'unknown'].find((kind) =>
    LEARNT.get(`kind.${kind}`)?.some((one) => one.words === wanted));
}

/** What the columns have, if a row names them; undefined if it has values. */
function rolesOf(row) {
  const roles = row.map((cell) => cell && roleOf(cell));
  const filled = roles.filter((role) => role !== '');
  const known = filled.filter(Boolean);
  if (roles.some((role, i) => NAMES.includes(role) && !kindOf(row[i]))) {
    return filled[0] || known.length * 2 > filled.length ? roles : undefined;
  }
  const columns = known.filter((role) => COLUMNS.includes(role));
  return columns.length > 1 && columns.length === filled.length && new Set(columns).size === columns.length
    ? roles : undefined;
}

/** What a row has of a column of the table; undefined if none of its columns is about that. */
function valueOf(row, roles, key) {
  const wanted = key === 'name' ? NAMES : key === 'affiliation' ? ['department', 'affiliation'] : [key];
  if (!wanted.some((role) => roles.includes(role))) return undefined;
  return wanted.flatMap((role) => row.filter((cell, i) => roles[i] === role && cell)).join(key === 'name' ? ' ' : ', ');
}

/** What is said of cells that are not taken: those below names of columns that are not published, and those without a column. */
function leftOut(rows, ignored, has) {
  const cells = rows.flatMap((row) => row.filter((cell, i) => cell && !has(i))).length;
  return [ignored.length > 0 && say('columnsLeft', ignored.join(', ')), cells > 0 && say('cellsLeft', digits(cells))]
    .filter(Boolean).join('. ');
}

/**
 * Rows of cells as values by the columns of the table, and what is said of cells that are left out. If the first row names
 * columns, it says what the others have.
 * @param first the column of the table that the first cell is in if there are no names
 * @throws Error if a column is none of the table
 */
export function valuesOf(rows, first = 0) {
  const roles = rows.length > 0 ? rolesOf(rows[0]) : undefined;
  if (!roles) {
    return {
      values: rows.map((row) => Object.fromEntries(row.map((cell, i) => [COLUMNS[first + i], cell]).filter(([key]) => key))),
      left: leftOut(rows, [], (i) => first + i < COLUMNS.length),
    };
  }
  const able = new Set([...COLUMNS, ...NAMES, 'department', 'number', 'ignore', '']);
  const unknown = rows[0].filter((_, i) => !able.has(roles[i]));
  if (unknown.length > 0) throw new Error(say('unknownColumns', unknown.join(', ')));
  const values = rows.slice(1).map((row) => Object.fromEntries(COLUMNS.map((key) => [key, valueOf(row, roles, key)])
    .filter(([, value]) => value !== undefined)));
  return { values, left: leftOut(rows.slice(1), rows[0].filter((_, i) => roles[i] === 'ignore'), (i) => roles[i]) };
}
