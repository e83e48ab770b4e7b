/* The form on the right: what a part, or words, are, and everything that can be said instead. */
import { byId, digits, h, named, say, tell } from './dom.js';
import { doubtful, focusBlock, headingLevel, kindOf, point } from './document.js';
import { changes, field, shown } from './fields.js';
import { applied, leave } from './leaving.js';
import { FIELDS, KINDS } from './model.js';
import { nearest, NOTHING } from './text.js';

let reading;
let apply;
let figureIn;
let back = null;
/** The offset in the file of what the form is about. */
let spot = 0;

const panel = () => byId('correct');

/** What the forms correct, what takes their corrections, and what reads a figure in words. */
export function use(next, applying, figures) {
  reading = next;
  apply = applying;
  figureIn = figures;
}

export function close() {
  const within = panel().contains(document.activeElement);
  panel().replaceChildren(h('p', { class: 'hint' }, say('chooseHint')));
  point(null);
  const target = back;
  back = null;
  target?.();
  // What was corrected may be gone; the block with its words is there.
  const focus = document.activeElement;
  if ((within && focus === document.body) || focus === byId('words')) focusBlock(reading?.blockAt(spot)?.index);
}

/** @param at the offset in the file of what the form is about; that of the last one if it has none */
function open(title, children, returning, at = spot) {
  const within = panel().contains(document.activeElement);
  back = returning ?? back;
  spot = at;
  panel().replaceChildren(
    h('div', { class: 'head' }, h('h2', { id: 'correct-title', tabIndex: -1 }, title),
      h('button', { type: 'button', class: 'plain', onclick: () => leave(close) }, say('close'))),
    ...children.flat().filter(Boolean));
  // The button that was pressed is gone.
  if (within) byId('correct-title').focus();
  if (matchMedia('(max-width: 64rem)').matches) panel().scrollIntoView({ block: 'nearest' });
}

/** Puts the focus where a person who uses the keyboard goes on. */
export function enter() {
  (panel().querySelector('input, select, textarea') ?? byId('correct-title'))?.focus();
}

function notes(findings) {
  return findings.length > 0 && h('ul', { class: 'noticed' },
    findings.map((finding) => h('li', {}, finding.message, finding.hint && h('small', {}, finding.hint))));
}

/** The summary of a part: how it is called in lists and titles. */
export function summary(collection, part) {
  if (collection === 'statistics') return part.statement;
  if (collection === 'citations') return part.label;
  return part.text;
}

/** A button that moves a recipient in the order of all; the focus stays on it, or goes to the one that can go on. */
function moving(part, by, after) {
  const correction = reading.move('recipients', part, by);
  const key = by < 0 ? 'moveUp' : 'moveDown';
  return h('button', {
    type: 'button', class: 'plain', data: { move: by }, disabled: !correction,
    onclick: () => leave(() => apply(correction, say('moved', digits(part.position + by)), () => {
      after(reading.partAt('recipients', part.quote.start));
      (panel().querySelector(`[data-move="${by}"]:enabled`) ?? panel().querySelector('[data-move]:enabled'))?.focus();
    })),
  }, say(key));
}

function partForm(collection, part, after) {
  const fields = FIELDS[collection];
  const added = part.annotated?.includes('quote');
  return applied({ class: 'fields' }, (form, closing) => {
    const keys = changes(reading, form, fields, part, collection);
    if (!keys) return false;
    if (Object.keys(keys).length === 0) return closing ? close() : true;
    // The words of another number are not those of this one.
    const number = ['value', 'lower', 'upper'].some((key) => key in keys);
    if (number && !('text' in keys) && part.annotated?.includes('text')) keys.text = NOTHING;
    return apply(reading.change(collection, part, keys), say('changed', named('part', collection)),
      () => after(reading.partAt(collection, part.quote.start)));
  },
  Object.entries(fields).map(([key, kind]) => field(reading, kind, key, String(shown(part, key)), collection)),
  h('p', { class: 'deeds wide' },
    h('button', { type: 'submit' }, say('apply')),
    h('button', {
      type: 'button', class: 'plain',
      onclick: () => apply(added || reading.pinned ? reading.change(collection, part, {})
        : reading.change(collection, part, { ignore: true }), say('removed', named('part', collection)), close),
    }, say(`remove.${collection}`)),
    collection === 'recipients' && [-1, 1].map((by) => moving(part, by, after)),
    part.annotated?.length > 0 && !added && !reading.pinned && h('button', {
      type: 'button', class: 'plain',
      onclick: () => apply(reading.change(collection, part, {}), say('tookBack'),
        () => after(reading.partAt(collection, part.quote.start))),
    }, say('takeBack'))));
}

/** Opens the form of a part of the letter. */
export function openPart(collection, part, returning) {
  if (!part) return close();
  const block = reading.blocks.find((one) => one.part === part || one.inside.some((inside) => inside.part === part));
  const inside = block?.inside.find((one) => one.part === part);
  point(block);
  open(h('span', {}, `${named('part', collection)} ${digits(part.position)}`, part.annotated?.length > 0
    && h('small', { class: 'stated' }, say('statedByYou'))), [
    h('p', { class: 'about', lang: reading.letter.language }, summary(collection, part)),
    notes(collection === 'signatories' ? reading.doubts.get(part.id) ?? [] : []),
    partForm(collection, part, (next) => openPart(collection, next, returning)),
    block && h('details', {}, h('summary', {}, say('whatWordsAre')), wordsForm([block.from, block.to], block)),
  ], returning, inside?.from ?? block?.from);
  return undefined;
}

/** Says what words are. */
async function state(range, kind, level) {
  const entry = { ...reading.quoteOf(...range), kind };
  if (kind === 'heading' && level) entry.level = level;
  const correction = { structure: [entry] };
  const lost = reading.disturbed(range, kind);
  for (const { collection, part } of lost) {
    correction[collection] = [...correction[collection] ?? [], ...reading.change(collection, part, {})[collection]];
  }
  await apply(correction, [say('nowIs', named('use', kind)),
    lost.length > 0 && say('tookBackOf', lost.map(({ collection, part }) => summary(collection, part)).join('; '))],
  () => openAt(range[0]));
}

async function add(collection, range, keys) {
  const quote = reading.quoteInLetter(...range);
  if (!quote) return tell(say('notInLetter'), true);
  const known = new Set((reading.letter?.[collection] ?? []).map((part) => part.quote.start));
  // The first words of a sentence stand for all of it in a demand; here, what was selected is meant.
  const part = collection === 'demands' && !quote.to && !/[.!?…]["'”’»)]*$/.test(quote.quote);
  const exact = part ? { exact: quote.quote } : {};
  await apply({ [collection]: [{ ...quote, add: true, ...exact, ...keys }] }, say('added', named('part', collection)), () => {
    const parts = reading.letter?.[collection] ?? [];
    openPart(collection, parts.find((one) => !known.has(one.quote.start))
      ?? parts.find((one) => one.quote.exact.replace(/\s+/g, ' ').startsWith(quote.quote)));
  });
  return undefined;
}

/** The letter, or its list, begins or ends with words: the first or the last line of what is chosen. */
async function bound(range, key, line) {
  const { quote, occurrence } = reading.quoteOf(...line(range));
  const value = occurrence ? { quote, occurrence } : quote;
  const [first, second] = key.split('.');
  await apply({ [first]: second ? { [second]: value } : value }, say(`bound.${key}`), () => openAt(range[0]));
}

function firstLine([from, to]) {
  const end = reading.text.indexOf('\n', from);
  return [from, end < 0 ? to : Math.min(end, to)];
}

function lastLine([from, to]) {
  const start = reading.text.lastIndexOf('\n', to - 1) + 1;
  return [Math.max(from, start), to];
}

/** What is stated of a new figure: nothing if the reader reads one in just these words, else what they say. */
function figureOf(range) {
  const words = reading.text.slice(...range);
  const same = (one) => one.quote.exact.replace(/\s+/g, ' ') === words.replace(/\s+/g, ' ');
  return reading.letter?.statistics.some(same) ? {} : figureIn(words);
}

function wordsForm(range, block) {
  const original = reading.text.slice(...range);
  const area = h('textarea', { id: 'words-said', rows: Math.min(8, 2 + Math.floor(original.length / 60)), value: original,
    spellcheck: false });
  const level = h('input', { id: 'level', type: 'number', min: 1, max: 6,
    value: block?.use === 'heading' ? headingLevel(block) : 1 });
  /** The range of the words in the field. */
  const chosen = () => {
    if (area.value.trim() === original.trim()) return range;
    const found = nearest(reading.text, area.value, range[0]);
    if (!found) {
      tell(say('notInFile'), true);
      area.focus();
    }
    return found;
  };
  const button = (words, action) => h('button', { type: 'button', class: 'choice', onclick: () => {
    const words = chosen();
    if (words) leave(() => action(words));
  } }, words);
  return h('div', { class: 'saying' },
    h('label', { htmlFor: 'words-said' }, say('words'), h('small', {}, ` ${say('wordsHint')}`)), area,
    h('fieldset', {}, h('legend', {}, say('containThese')),
      button(say('aFigure'), (words) => add('statistics', words, figureOf(words))),
      button(say('aDemand'), (words) => add('demands', words, {})),
      button(say('aRecipient'), (words) => add('recipients', words, {})),
      button(say('aSource'), (words) => add('citations', words, {}))),
    h('fieldset', { disabled: reading.pinned }, h('legend', {}, say('areThese')),
      h('span', { class: 'pair' }, button(say('is.heading'), (words) => state(words, 'heading', Number(level.value))),
        h('label', { htmlFor: 'level' }, say('level')), level),
      KINDS.filter((kind) => kind !== 'heading').map((kind) =>
        button(kind === 'paragraph' && block?.use === 'heading' ? say('is.notHeading') : say(`is.${kind}`),
          (words) => state(words, kind)))),
    h('fieldset', { disabled: reading.pinned }, h('legend', {}, say('bounds')),
      button(say('beginsHere'), (words) => bound(words, 'begin', firstLine)),
      button(say('endsHere'), (words) => bound(words, 'end', lastLine)),
      button(say('listBegins'), (words) => bound(words, 'list.first', firstLine)),
      button(say('listEnds'), (words) => bound(words, 'list.last', lastLine))),
    reading.pinned && h('p', { class: 'hint' }, say('pinned')));
}

/** Opens what a block is; a signatory or recipient has its facts, too. */
export function openBlock(block, returning) {
  if (!block) return close();
  if (block.part) {
    openPart(block.collection, block.part, returning);
    return undefined;
  }
  point(block);
  const about = ['title', 'date', 'subject', 'salutation', 'closing'].includes(block.use);
  open(named('use', kindOf(block)), [
    notes(block.findings),
    doubtful(block) && h('p', { class: 'hint' }, say('doubtHint')),
    about && h('p', {}, h('button', { type: 'button', class: 'plain', onclick: () => openLetter(returning) },
      say('letterFacts'))),
    wordsForm([block.from, block.to], block),
  ], returning, block.from);
  return undefined;
}

const openAt = (at) => openBlock(reading.blockAt(at));

/** Opens what selected words are. */
export function openWords(range, returning) {
  const block = reading.blockAt(range[0]);
  point(block, false);
  open(say('selectedWords'), [wordsForm(range, block)], returning, range[0]);
}

/** Opens the facts of the letter as a whole. */
export function openLetter(returning) {
  const { letter } = reading;
  if (!letter) return;
  const form = applied({ class: 'fields' }, (element, closing) => {
    const keys = changes(reading, element.querySelector('.letter-facts'), FIELDS.letter, letter);
    const source = changes(reading, element.querySelector('.source-facts'), FIELDS.source, letter.source ?? {});
    if (!keys || !source) return false;
    for (const key of Object.keys(source)) if (source[key] === null) source[key] = NOTHING;
    if (Object.keys(source).length > 0) keys.source = source;
    if (Object.keys(keys).length === 0) return closing ? close() : true;
    return apply(keys, say('changed', say('part.letter')), () => openLetter(returning));
  },
  h('div', { class: 'letter-facts fields' },
    Object.entries(FIELDS.letter).map(([key, kind]) => field(reading, kind, key, shown(letter, key), 'facts'))),
  h('fieldset', { class: 'source-facts fields wide' }, h('legend', {}, say('source')),
    Object.entries(FIELDS.source).map(([key, kind]) => field(reading, kind, key, shown(letter.source ?? {}, key), 'source'))),
  h('p', { class: 'deeds wide' }, h('button', { type: 'submit' }, say('apply'))));
  open(say('part.letter'), [h('p', { class: 'hint' }, say('letterHint')), form], returning);
}
