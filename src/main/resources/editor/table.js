/* The signatories as a table. What arrives while somebody types changes the other cells only. */
import { replaceAround } from './around.js';
import { kindOf, valuesOf } from './columns.js';
import { byId, digits, h, named, refuse, say, tell } from './dom.js';
import { cells } from './folder.js';
import { columnsOf } from './listcolumns.js';
import { COLUMNS } from './model.js';
import { listed } from './rows.js';
import { NOTHING } from './text.js';

const ROWS = 50;

const KINDS_OF_NAMES = ['person', 'organization', 'unknown'];

const table = { sort: 'order', filter: '', page: 0, pasted: '', rows: [], known: new Set() };

/** What is shown: cells that stay while others are replaced ask here. */
let reading;
let actions;

/** What was typed and is not yet read, by the cell. */
const pending = new Map();

const partAt = (at) => reading.partAt('signatories', Number(at));

const again = () => showSignatories(reading, actions);

/** The value of a cell: what was typed last, or what was read. */
const valueIn = (one, key) => pending.get(`${one.quote.start} ${key}`)?.value ?? one[key] ?? '';

function sorted() {
  const wanted = table.filter.trim().toLowerCase();
  const all = (reading.letter?.signatories ?? []).filter((one) => !wanted
    || COLUMNS.some((key) => one[key]?.toLowerCase().includes(wanted)) || one.text.toLowerCase().includes(wanted));
  if (table.sort === 'name') {
    const collator = new Intl.Collator(reading.letter.language);
    return all.sort((a, b) => collator.compare(a.name, b.name));
  }
  const doubt = (one) => reading.doubts.get(one.id)?.length ?? 0;
  return table.sort === 'doubt' ? all.sort((a, b) => doubt(b) - doubt(a)
    || (a.kind === 'unknown' ? 0 : 1) - (b.kind === 'unknown' ? 0 : 1) || a.position - b.position) : all;
}

/** The rows in the order in which they are shown, as long as somebody types in one of them; new ones are last. */
function asShown() {
  const added = reading.letter.signatories.filter((one) => !table.known.has(one.quote.start));
  const byStart = new Map(reading.letter.signatories.map((one) => [one.quote.start, one]));
  return [...table.rows.map((one) => byStart.get(one.quote.start)).filter(Boolean), ...added];
}

/** Shows in a cell what was read, unless somebody is in it. */
function settle(cell) {
  const one = partAt(cell.dataset.at);
  if (one && cell !== document.activeElement) cell.value = valueIn(one, cell.dataset.key);
}

/**
 * Makes the correction that a cell states; the cell shows it from now on, and what was read when that is done. What the server
 * has not answered stays in its cell.
 */
async function correct(one, key, value, stated) {
  const cell = `${one.quote.start} ${key}`;
  const typed = { one, key, value, stated };
  pending.set(cell, typed);
  const twice = key === 'name' && typeof stated === 'string' && listed(reading, [stated], [one]);
  const done = await actions.onChange(one, { [key]: stated });
  typed.unanswered = done === undefined;
  if (done && twice) tell(twice, true);
  if (typed.unanswered || pending.get(cell) !== typed) return;
  pending.delete(cell);
  settleAll(one, key);
}

function settleAll(one, key) {
  byId('signatories').querySelectorAll(`td [data-key="${key}"][data-at="${one.quote.start}"]`).forEach(settle);
}

const unanswered = () => [...pending].filter(([, typed]) => typed.unanswered);

/** Pastes that the server has not answered. */
let pastes = [];

/** Whether a cell, or a row that was pasted, has something that the server has not answered. */
export const unansweredCells = () => unanswered().length + pastes.length > 0;

/** The values of a paste that nobody has typed over, in the rows that are still there. */
function stillPasted(paste) {
  return paste.changes.flatMap(({ part, keys }) => {
    const now = partAt(part.quote.start);
    if (now?.text !== part.text) return [];
    const left = Object.entries(keys).filter(([key]) => pending.get(`${part.quote.start} ${key}`)?.paste === paste);
    return [{ part: now, keys: Object.fromEntries(left) }];
  });
}

/** Makes the corrections of a paste; what the server has not answered stays in its cells, and is tried again. */
async function fill(paste) {
  const { added, left } = paste;
  const changes = stillPasted(paste);
  try {
    if (await actions.onFill(changes, added, left) === undefined) {
      pastes.push(paste);
      showWaiting();
      return;
    }
  } catch (unfit) {
    tell(unfit.message, true);
  }
  for (const [cell, { one, key, paste: from }] of [...pending]) {
    if (from !== paste) continue;
    pending.delete(cell);
    settleAll(one, key);
  }
}

/** The rows that were pasted and are in no list yet: nobody loses them. */
function waiting() {
  const names = pastes.flatMap(({ added }) => added.map((row) => row.name));
  return h('p', { class: 'noticed waiting', hidden: names.length === 0 }, say('unread', names.join(', ')));
}

const showWaiting = () => byId('signatories').querySelector('.waiting')?.replaceWith(waiting());

/** Tries again what the server has not answered, if its row is still there. */
export async function retryCells() {
  const before = pastes;
  pastes = [];
  showWaiting();
  await Promise.all(before.map(fill));
  await Promise.all(unanswered().map(([cell, { one, key, value, stated }]) => {
    const now = partAt(one.quote.start);
    if (now?.text === one.text) return correct(now, key, value, stated);
    return pending.delete(cell);
  }));
}

function changed({ target }) {
  const { at, key } = target.dataset;
  const one = partAt(at);
  const value = target.value.trim();
  const before = pending.get(`${at} ${key}`);
  if (before?.unanswered || before?.paste && value !== before.value) pending.delete(`${at} ${key}`);
  if (!one || value === valueIn(one, key)) return undefined;
  if (value || key !== 'name') return correct(one, key, value, value || null);
  if (reading.states(one, key)) return correct(one, key, one.name, NOTHING);
  target.value = valueIn(one, key);
  return refuse(target, say('notEmpty', named('key', key)));
}

function cell(one, key) {
  const value = valueIn(one, key);
  const common = {
    'aria-label': `${named('key', key)}, ${say('rowOf', digits(one.position))}`,
    data: { id: one.id, key, at: one.quote.start }, onchange: changed, onblur: (event) => setTimeout(settle, 0, event.target),
  };
  return h('td', {}, key === 'kind'
    ? h('select', common, KINDS_OF_NAMES.map((kind) => h('option', { value: kind, selected: value === kind },
      named('kind', kind))))
    : h('input', { type: 'text', value, spellcheck: false, ...common }));
}

/** The values of a pasted row as letter.yaml has them; an empty one removes a value, but for those that every row has. */
function keysOf(values) {
  const keys = {};
  for (const [key, value] of Object.entries(values)) {
    if (!value && (key === 'name' || key === 'kind')) continue;
    keys[key] = value && key === 'kind' ? kindOf(value) : value || null;
    if (keys[key] === undefined) throw new Error(say('noKind', value));
  }
  return keys;
}

/** Rows that were pasted; tells why if they can't be taken. */
function pastedRows(words, column, take) {
  try {
    const { values, left } = valuesOf(cells(words), column);
    take(values.map(keysOf), left);
  } catch (unfit) {
    tell(unfit.message, true);
  }
}

/** Rows that can be new: those with a name. Others are left out, and it is said how many, besides the cells that are. */
function withNames(rows, cellsLeft) {
  const nameless = rows.filter((row) => !row.name).length;
  const left = [nameless > 0 && say('rowsLeft', digits(nameless)), cellsLeft].filter(Boolean).join('. ');
  return { added: rows.filter((row) => row.name), left };
}

/**
 * Cells that were copied from a spreadsheet fill the table from one cell on, to the right and down. Rows below the last one
 * are new.
 */
function filled(event) {
  const { at, key } = event.target.dataset;
  const { rows } = table;
  const words = event.clipboardData.getData('text/plain');
  const pasted = cells(words);
  if (pasted.length < 2 && (pasted[0]?.length ?? 0) < 2) return;
  event.preventDefault();
  const first = rows.findIndex((one) => one.quote.start === Number(at));
  pastedRows(words, COLUMNS.indexOf(key), (all, cellsLeft) => {
    const { added, left } = withNames(all.slice(rows.length - first), cellsLeft);
    const changes = all.slice(0, rows.length - first).map((keys, i) => ({ part: rows[first + i], keys }));
    // This cell has the focus, so that no reading changes it.
    if (key in (changes[0]?.keys ?? {})) event.target.value = changes[0].keys[key] ?? '';
    const named = changes.filter(({ keys }) => keys.name);
    const twice = listed(reading, [...named.map(({ keys }) => keys.name), ...added.map((row) => row.name)],
      named.map(({ part }) => part));
    const paste = { changes, added, left: [left, twice].filter(Boolean).join('. ') };
    for (const { part: one, keys } of changes) {
      for (const [name, stated] of Object.entries(keys)) {
        pending.set(`${one.quote.start} ${name}`, { one, key: name, value: stated ?? '', stated, paste });
        settleAll(one, name);
      }
    }
    fill(paste);
  });
}

function controls() {
  return h('div', { class: 'controls' },
    h('p', {}, h('label', { htmlFor: 'filter' }, say('filter')), h('input', {
      id: 'filter', type: 'search', value: table.filter,
      oninput: (event) => { Object.assign(table, { filter: event.target.value, page: 0 }); again(); },
    })),
    h('p', {}, h('label', { htmlFor: 'sort' }, say('sortBy')), h('select', {
      id: 'sort', onchange: (event) => { Object.assign(table, { sort: event.target.value, page: 0 }); again(); },
    }, ['order', 'doubt', 'name'].map((one) => h('option', { value: one, selected: one === table.sort },
      named('sort', one))))));
}

function row(one) {
  const doubts = reading.doubts.get(one.id) ?? [];
  return h('tr', { class: doubts.length > 0 ? 'doubt' : undefined },
    h('th', { scope: 'row' }, h('button', {
      type: 'button', class: 'plain', title: one.text, data: { id: one.id, key: 'open', at: one.quote.start },
      'aria-label': `${say('correctRow', digits(one.position))}: ${one.name}`,
      onclick: (event) => actions.onPart('signatories', event.currentTarget.dataset.id),
    }, digits(one.position))),
    COLUMNS.map((key) => cell(one, key)),
    h('td', { class: 'doubts' }, doubts.map((finding) => h('small', {}, finding.message))));
}

function sheet(shown) {
  return h('div', { class: 'wide', tabIndex: 0, role: 'region', 'aria-label': named('parts', 'signatories') },
    h('table', { class: 'sheet', 'aria-label': named('parts', 'signatories'),
      onpaste: (event) => event.target.dataset.key && filled(event) },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, say('number')),
      COLUMNS.map((key) => h('th', { scope: 'col' }, named('key', key))), h('th', { scope: 'col' }, say('check')))),
    h('tbody', {}, shown.map(row))));
}

function turning(shown, pages) {
  const turn = (by, key) => h('button', {
    type: 'button', class: 'plain', id: `turn-${key}`, disabled: table.page + by < 0 || table.page + by >= pages,
    onclick: () => { table.page += by; again(); },
  }, say(key));
  const all = table.rows.length;
  return h('p', { class: 'turn' }, turn(-1, 'previous'), ' ', say('rowsOf', digits(table.page * ROWS + Math.min(1, all)),
    digits(table.page * ROWS + shown.length), digits(all)), ' ', turn(1, 'next'));
}

function adding() {
  return h('details', { class: 'adding', open: Boolean(table.pasted) }, h('summary', {}, say('addRows')),
    h('label', { htmlFor: 'pasted' }, say('addRowsHint', COLUMNS.map((key) => named('key', key)).join(', '))),
    h('textarea', {
      id: 'pasted', rows: 3, placeholder: say('pasteExample'), value: table.pasted,
      oninput: (event) => { table.pasted = event.target.value; },
    }),
    h('p', {}, h('button', { type: 'button', onclick: () => pastedRows(byId('pasted').value, 0, (all, cellsLeft) => {
      const { added, left } = withNames(all, cellsLeft);
      const said = [left, listed(reading, added.map((row) => row.name))].filter(Boolean).join('. ');
      Promise.resolve(actions.onRows(added, said)).then((done) => {
        if (!done) return;
        byId('pasted').value = table.pasted = '';
        byId('pasted').closest('details').open = false;
      });
    }) }, say('addThem'))));
}

/** The signatories as a table, a page at a time, so that ten thousand are as quick as ten. */
export function showSignatories(next, doing) {
  const read = next !== reading;
  reading = next;
  actions = doing;
  const place = byId('signatories');
  const typing = place.contains(document.activeElement) && document.activeElement.closest('.sheet');
  table.rows = typing && reading.letter && (table.sort !== 'order' || table.filter) ? asShown() : sorted();
  table.known = new Set(reading.letter?.signatories.map((one) => one.quote.start));
  const pages = Math.max(1, Math.ceil(table.rows.length / ROWS));
  table.page = Math.min(table.page, pages - 1);
  const shown = table.rows.slice(table.page * ROWS, (table.page + 1) * ROWS);
  replaceAround(place, [controls(), sheet(shown), waiting(), turning(shown, pages), columnsOf(actions), adding()].filter(Boolean));
  if (read && reading.letter) retryCells();
}
