/* Words and places: quotes that name a range of a text, and corrections as YAML. No DOM. */

const MAX_QUOTE = 120;

const escape = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern that matches words with any white space between them. */
const pattern = (words) => new RegExp(words.trim().split(/\s+/).map(escape).join('\\s+'), 'gu');

/** Converts offsets in code points, as the server counts, to offsets in a string. */
export function indexer(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (at) => at;
  const index = [];
  for (let i = 0; i < text.length; i++) {
    index.push(i);
    if (text.codePointAt(i) > 0xffff) i++;
  }
  index.push(text.length);
  return (at) => index[Math.min(at, index.length - 1)];
}

/** The first words of a range, on one line. */
function beginning(exact) {
  let end = 0;
  let word = 0;
  while (end < exact.length && end < MAX_QUOTE) {
    const space = /\s/.test(exact[end]);
    if (space && (exact[end] !== ' ' || exact[end + 1] === ' ')) {
      word = end;
      break;
    }
    if (space) word = end;
    end++;
  }
  return end === exact.length ? exact : exact.slice(0, word === 0 ? end : word);
}

function occurrenceOf(text, words, at) {
  let number = 1;
  for (let i = text.indexOf(words); i >= 0 && i < at; i = text.indexOf(words, i + 1)) number++;
  return number === 1 && text.indexOf(words, at + 1) < 0 ? 0 : number;
}

/** White space between words, as the server knows it: a blank that does not break belongs to its word. */
const SPACE = '[ \\t\\n\\v\\f\\r]';

const oneLine = (words) => words.trim().replace(new RegExp(`${SPACE}+`, 'g'), ' ');

/** Where the last words of a range end, as the server finds them; -1 if it does not. */
function endOf(text, from, quoted, last) {
  let at = text.indexOf(last, from);
  while (at >= 0 && at + last.length < quoted) at = text.indexOf(last, at + 1);
  if (at >= 0) return at + last.length;
  const found = new RegExp(last.split(' ').map(escape).join(`${SPACE}+`), 'gu');
  found.lastIndex = from;
  for (let match = found.exec(text); match; match = found.exec(text)) {
    if (match.index + match[0].length >= quoted) return match.index + match[0].length;
    found.lastIndex = match.index + 1;
  }
  return -1;
}

/** The fewest last words of a range that end there first. */
function lastWords(text, from, to, quoted) {
  const space = new RegExp(SPACE);
  for (let start = to - 1; start > from; start--) {
    if (!space.test(text[start - 1]) || space.test(text[start])) continue;
    const last = oneLine(text.slice(start, to));
    if (/[\p{L}\p{N}]/u.test(last) && endOf(text, from, from + quoted, last) === to) return last;
  }
  return oneLine(text.slice(from, to));
}

/**
 * The keys of letter.yaml that name a range of a text.
 * @param counted the text in which occurrences count, with the same offsets
 */
export function quote(text, from, to, counted = text) {
  const exact = text.slice(from, to);
  const words = beginning(exact).trim() || exact;
  const keys = { quote: words };
  const occurrence = occurrenceOf(counted.includes(words) ? counted : text, words, from);
  if (occurrence > 0) keys.occurrence = occurrence;
  if (words !== exact) keys.to = lastWords(text, from, to, words.length);
  return keys;
}

/** A range without white space at its ends. */
export function trimmed(text, from, to) {
  while (from < to && /\s/.test(text[from])) from++;
  while (to > from && /\s/.test(text[to - 1])) to--;
  return [from, to];
}

/** All ranges of words in a text, whatever white space is between them. */
export function ranges(text, words) {
  if (!words.trim()) return [];
  return [...text.matchAll(pattern(words))].map((match) => [match.index, match.index + match[0].length]);
}

/** The range of words that is nearest to an offset. */
export function nearest(text, words, at) {
  return ranges(text, words).sort((a, b) => Math.abs(a[0] - at) - Math.abs(b[0] - at))[0];
}

/** The range in another text with the same words, which have the same order in both. */
export function counterpart(text, [from, to], other) {
  const words = text.slice(from, to);
  const number = ranges(text, words).findIndex((range) => range[0] >= from);
  const found = ranges(other, words);
  return found[Math.min(Math.max(number, 0), found.length - 1)];
}

/** A value without a value, which takes back what letter.yaml states. */
export const NOTHING = Symbol('nothing');

/** A number as it was written: 9.50 stays 9.50. */
export class Digits {
  constructor(words) {
    this.words = words;
  }
}

/** A value of a correction as YAML. JSON is YAML, but for a key without a value. */
export function yaml(value) {
  if (value === NOTHING) return '';
  if (value instanceof Digits) return value.words;
  if (Array.isArray(value)) return `[${value.map(yaml).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    return `{${Object.entries(value).map(([key, inner]) => `"${key}": ${yaml(inner)}`).join(', ')}}`;
  }
  return JSON.stringify(value).replace(/[\u007f-\u00a0\u2028\u2029\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
