/* The editor: a letter's folder in memory, its reading, and what is corrected, step by step. */
import { learnColumn, learnColumns } from './columns.js';
import { ask, byId, copy, digits, h, learn, named, save, say, tell } from './dom.js';
import { folder, form } from './folder.js';
import { Reading, COLUMNS } from './model.js';
import * as document_ from './document.js';
import * as drafts from './draft.js';
import * as forms from './form.js';
import { waitFor, finish, leave, unfinished } from './leaving.js';
import { patched } from './patch.js';
import { showFindings, showParts } from './lists.js';
import * as opening from './opening.js';
import * as publishing from './publish.js';
import * as published from './published.js';
import * as selection from './selection.js';
import { listenToTabs } from './tabs.js';
import { yaml } from './text.js';
import * as unsaved from './unsaved.js';
import * as written from './written.js';

learn(byId('editor-words'));
learnColumns(byId('editor-columns'));
for (const key of COLUMNS) learnColumn(key, [key, named('key', key)]);
for (const kind of ['person', 'organization', 'unknown']) learnColumn(`kind.${kind}`, [kind, named('kind', kind)]);

const READINGS = byId('editor').dataset.readings;

/** Modules that only an open letter needs: the page comes without them. */
const LATE = ['table', 'rows', 'figure'];
let late = null;

let now = null;
let reading = null;
/** What the server said last: it sends only what is different. */
let answered = null;
/** Earlier and later folders: what undo and redo go to. */
let past = [];
let future = [];
/** One correction is made after the other. */
let busy = Promise.resolve();
let waiting = 0;

async function read(next, correction) {
  const body = form(next);
  body.append('correction', correction ? yaml(correction) : '');
  const query = new URLSearchParams({ source: true, lang: document.documentElement.lang, ...answered && { since: answered.tag } });
  const response = await ask(`${READINGS}?${query}`, {
    method: 'POST', body, headers: { Accept: 'application/json, application/json-patch+json' },
  });
  if (!response.ok) throw new Error(await publishing.problem(response));
  const answer = await response.json();
  return Array.isArray(answer) ? patched(answered, answer) : answer;
}

const refused = (findings) => findings.find((finding) => finding.severity === 'refused');

function showState(ms) {
  const { letter } = reading;
  const doubts = reading.findings.filter((finding) => finding.severity === 'doubtful').length;
  byId('state').textContent = letter
    ? `${say('readIn', digits(Math.round(ms)))} · ${say('toCheck', digits(doubts))}` : say('refused');
  byId('undo').disabled = past.length === 0 && !unfinished() && !written.unread();
  byId('redo').disabled = future.length === 0;
  for (const [tab, count] of [['signatories', letter?.signatories.length ?? 0], ['findings', reading.findings.length]]) {
    byId(`tab-${tab}`).querySelector('.count').textContent = digits(count);
  }
  written.show(now);
  if (!byId('letter-id').value && letter) byId('letter-id').value = now.id ?? letter.id;
}

/** Tells what was done; if anything was left out, until something else is done. */
function report(said) {
  const [done, left] = [said].flat();
  tell([done, left].filter(Boolean).join('. '), Boolean(left));
}

const onPart = (collection, id) => {
  const origin = document.activeElement;
  const { quote } = reading.find(collection, id);
  leave(() => {
    forms.openPart(collection, reading.partAt(collection, quote.start) ?? reading.find(collection, id), () => {
      (origin.isConnected ? origin : document.querySelector(`.item[data-id="${CSS.escape(id)}"]`))?.focus();
    });
    forms.enter();
  });
};

const onLetter = () => leave(() => {
  forms.openLetter(() => byId('parts').querySelector('.item')?.focus());
  forms.enter();
});

const actions = {
  onPart,
  onLetter,
  onChange: (part, keys) => apply(reading.change('signatories', part, keys), say('changed', part.name)),
  onFill: (rows, added, left) => late.fill({ now, reading, apply, change }, rows, added, left),
  list: () => now.list,
  onColumns: (columns) => apply({ columns }, say('changed', say('columnsOf'))),
  onRows: (rows, left) => (rows.length === 0 ? left && report(['', left]) : late.append({ now, reading, change }, rows, left)),
};

function show(answer, ms) {
  answered = answer;
  reading = new Reading(answer);
  forms.use(reading, apply, late.figureIn);
  document_.show(reading);
  showParts(reading, actions);
  showFindings(reading, ({ block }) => openBlock(block, () => document_.focusBlock(blockNow(block)?.index)), onLetter);
  late.showSignatories(reading, actions);
  showState(ms);
  published.show(now);
  publishing.forget();
  drafts.keep(now);
}

/** Does one thing after the other; the page says that it is busy as long as anything is left. */
function enqueue(task) {
  waiting++;
  byId('editor').setAttribute('aria-busy', 'true');
  busy = busy.then(task).catch((failed) => {
    tell(failed.message, true);
    return undefined;
  }).finally(() => {
    if (--waiting === 0) byId('editor').removeAttribute('aria-busy');
  });
  return busy;
}

/**
 * Reads a changed folder and shows it. If the change would refuse a letter that was not refused, nothing is changed; the
 * promise says whether it was; nothing if the server has not answered.
 * @param step gives the folder after the one before
 */
function change(step, said, after, correction, always = false) {
  return enqueue(async () => {
    const started = performance.now();
    const next = step(now);
    let answer = await read(next, correction);
    const kept = !always && next.list && !now.list && reading.keepSignatories(answer);
    if (kept) answer = await read(next, { ...correction, ...kept });
    const wrong = refused(answer.findings);
    if (wrong && !always && reading?.letter) {
      const [, lost] = /"(.+)"/.exec(wrong.message) ?? [];
      const before = wrong.code === 'quote-not-found' && lost && now.yaml.includes(lost);
      tell([say('notDone'), ...before ? [say('statedBefore', lost)] : [wrong.message, wrong.hint]].filter(Boolean).join(' '), true);
      return false;
    }
    const before = now;
    now = { ...next, yaml: answer.annotations ?? next.yaml };
    if (!before || ['letter', 'list', 'yaml'].some((key) => now[key] !== before[key])) {
      past = before ? [...past, before].slice(-500) : [];
      future = [];
    }
    show(answer, performance.now() - started);
    after?.();
    report(wrong ? ['', `${say('refusedHint')} ${[wrong.file, wrong.message].filter(Boolean).join(': ')}`] : said);
    return true;
  });
}

/** Makes a correction of letter.yaml. */
function apply(correction, said, after) {
  return change((before) => before, said, after, correction);
}

/** Goes to another folder of the history. */
function go(from, to, said) {
  return enqueue(async () => {
    if (from().length === 0) return;
    const started = performance.now();
    const next = from().at(-1);
    const answer = await read(next);
    from().pop();
    to().push(now);
    now = next;
    show(answer, performance.now() - started);
    forms.close();
    tell(said);
  });
}

const undo = () => leave(() => go(() => past, () => future, say('undone')));
const redo = () => leave(() => go(() => future, () => past, say('redone')));

/** A block, if its words were read again meanwhile. */
const blockNow = (block) => reading.blocks.find((one) => one.from === block.from) ?? reading.blockAt(block.from);

function openBlock(block, first) {
  leave(() => {
    const { index } = blockNow(block) ?? {};
    first?.();
    forms.openBlock(blockNow(block), () => document_.focusBlock(index));
    if (!first) forms.enter();
  });
}

/** Opens files, beside those of a folder before; they may be the rendering of a published letter. */
async function openFiles(given, before = now ?? {}, rendering = undefined) {
  if (given.length === 0 || !await finish()) return;
  let next;
  let opened;
  let left;
  try {
    ({ opened, left, ...next } = await folder(given, before));
    next.rendering = rendering ?? next.rendering;
  } catch (unreadable) {
    tell(say('unreadable'), true);
    return;
  }
  if (!next.letter) {
    tell(say('noLetter'), true);
    return;
  }
  await enqueue(async () => { late = Object.assign({}, ...await Promise.all(LATE.map((name) => import(`./${name}.js`)))); });
  if (!late) return;
  const said = [left.length > 0 && say('onlyOne', opened.join(', '), left.join(', ')), next.rendering && byId('rendering-said').textContent];
  const clean = !unsaved.unsaved(now);
  await change(() => next, [say('opened'), said.filter(Boolean).join(' ')], () => {
    if (clean || now.yaml !== before.yaml) unsaved.saved(now);
    byId('start').hidden = true;
    byId('work').hidden = false;
    forms.close();
    byId('editor').querySelector('.use')?.focus();
  }, null, true);
}

opening.listen(openFiles);
published.listen(() => now, openFiles);

document_.listen({
  onBlock: (index) => openBlock(reading.blocks.find((one) => one.index === index)),
  onPart,
  onWords: (range) => {
    if (range) leave(() => forms.openWords(range, () => byId('words').focus()));
  },
});
selection.listen(byId('words'), () => {
  const origin = document.activeElement;
  const range = document_.selected();
  if (!range) return;
  leave(() => {
    forms.openWords(range, () => (origin.isConnected ? origin : byId('words')).focus());
    forms.enter();
  });
}, (words) => tell(`${say('selectedWords')}: ${words}`));
byId('correct').addEventListener('keydown', (event) => {
  if (event.key === 'Escape') leave(forms.close);
});

byId('undo').addEventListener('click', undo);
byId('redo').addEventListener('click', redo);
document.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.target.closest('input, textarea, select') || !now) return;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) undo();
  else if (key === 'y' || key === 'z') redo();
  else return;
  event.preventDefault();
});
// What is typed is the first step back, before it is read.
byId('work').addEventListener('input', (event) => {
  if (event.target.closest('#yaml, #correct form')) byId('undo').disabled = false;
});
listenToTabs();
waitFor(async () => {
  await busy;
  await late?.retryCells();
  return !late?.unansweredCells();
});
written.listen((words) => change((before) => ({ ...before, yaml: words() }), say('yamlRead'), null, null, true));
/** Gives the folder to something that takes it away, with what stands in the open form; not if that can't be applied. */
async function taken(taking) {
  if (await finish()) taking(now);
}
byId('copy-yaml').addEventListener('click', () => taken(({ yaml }) => copy(yaml)));
byId('save-yaml').addEventListener('click', () =>
  taken((folder) => {
    save('letter.yaml', new Blob([folder.yaml], { type: 'application/yaml' }));
    unsaved.savedYaml(folder);
  }));
publishing.listen(taken, (id) => {
  published.settle([now, ...past, ...future], id);
  published.show(now);
});

drafts.listen(() => now, openFiles);
unsaved.listen(() => now, () => unfinished() || now && written.unread() || late?.unansweredCells());
byId('editor').hidden = false;
