/* Publishing with a token. The token is in this page's memory only: never in its address, a cookie or the browser's storage. */
import { ask, byId, digits, h, named, save, say, tell, copy } from './dom.js';
import { form, filesOf, zip } from './folder.js';
import { saved } from './unsaved.js';

const base = document.querySelector('[data-base]').dataset.base;

export const address = (id) => `${base}/letters/${encodeURIComponent(id)}`;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const id = () => byId('letter-id').value.trim();

export const authorization = () => {
  const token = byId('token').value.trim();
  return token ? { Authorization: `Bearer ${token}` } : {};
};

/** What a problem response says. */
export async function problem(response) {
  try {
    const { title, detail, findings } = await response.json();
    const found = (findings ?? []).map((finding) => finding.message).slice(0, 3);
    return [title, detail, ...found].filter(Boolean).join(': ');
  } catch (unreadable) {
    return say('failed', response.status);
  }
}

/** A query: what is refused is said in the language of the page. */
const spoken = (query) => new URLSearchParams({ ...query, lang: document.documentElement.lang });

async function put(folder, query, headers = {}) {
  const response = await ask(`${address(id())}?${spoken(query)}`, {
    method: 'PUT', body: form(folder), headers: { ...authorization(), ...headers, Accept: 'application/json' },
  });
  if (!response.ok) throw new Error(await problem(response));
  return response.json();
}

function ready() {
  if (!ID.test(id())) {
    tell(say('idNeeded'), true);
    byId('letter-id').focus();
    return false;
  }
  if (!byId('token').value.trim()) {
    tell(say('tokenNeeded'), true);
    byId('token').focus();
    return false;
  }
  return true;
}

/** So many parts of a collection are named. */
const NAMED = 5;

/** They only say which other keys are stated. */
const MARKS = new Set(['annotated', 'basis']);

const FILE_KEYS = new Set(['source.file', 'source.sha256']);

/** The name of a key, without the example of its form that a label has. The keys within a value have the name of all of it. */
function nameOf(key) {
  const [first] = key.replace('source.', '').split('.');
  return named('key', first === 'quote' ? 'exact' : first).replace(/ \(.*\)$/, '');
}

/** The names of what is different in a part, each of them once. */
const namesOf = (keys) => [...new Set(keys.filter(({ key }) => !MARKS.has(key)).map(({ key }) => nameOf(key)))].join(', ');

/** What differs in the letter as a whole; its recipients are listed as a collection. */
function keyChanges(keys) {
  const file = keys.some(({ key }) => FILE_KEYS.has(key)) ? [h('li', {}, say('fileOfLetter'))] : [];
  return keys.filter(({ key }) => key !== 'recipients' && !FILE_KEYS.has(key))
    .map(({ key, from, to }) => h('li', {}, `${nameOf(key)}: ${from || '–'} → ${to || '–'}`))
    .concat(file);
}

function partChanges({ name, added, removed, changed, moved }) {
  const parts = [['+ ', added], ['− ', removed], ['≠ ', changed]].flatMap(([sign, some]) => [
    ...some.slice(0, NAMED).map(({ text, keys }) => h('li', {}, `${sign}${text}`,
      h('small', {}, ` ${namesOf(keys)}`))),
    some.length > NAMED && h('li', {}, `${sign}…`)]);
  return h('li', {}, `${named('parts', name)}: `, say('counts', digits(added.length), digits(removed.length),
    digits(changed.length + moved)), h('ul', { class: 'differing' }, parts));
}

/** What is below the buttons is of the letter as it was then. */
export const forget = () => byId('compared').replaceChildren();

function difference(run) {
  if (!run.letter) {
    const why = run.findings.filter(({ severity }) => severity === 'refused').map(({ message }) => message);
    return h('p', {}, [say('refusedHint'), ...why].join(' '));
  }
  if (run.revision === 0) return h('p', {}, say('isNew'));
  const { keys, collections } = run.difference ?? { keys: [], collections: [] };
  const changed = collections.filter((one) => one.added.length + one.removed.length + one.changed.length + one.moved > 0);
  if (keys.length + changed.length === 0) return h('p', {}, say('isSame', digits(run.revision)));
  return [h('p', {}, say('differs', digits(run.revision))), h('ul', {}, keyChanges(keys), changed.map(partChanges))];
}

/** Corrections and a list that the published letter has, and the folder has not. */
const dropped = (answer) => answer.findings.filter(({ code }) => code === 'files-dropped')
  .map(({ message, hint }) => h('p', { class: 'noticed' }, message, h('small', {}, ` ${hint}`)));

const owner = (run) => run.owner === 'folder' && h('label', { class: 'check' },
  h('input', { type: 'checkbox', id: 'take-over', checked: byId('take-over')?.checked }), ` ${say('takeOver')}`);

/** The name of the file that is published. */
const fileOf = (run, folder) => run.difference?.keys.find(({ key }) => key === 'source.file')?.from || folder.letter.name;

/** A rendering of a letter lacks what its folder has, so that it replaces it only if a person says so. */
const replacing = (run, folder) => folder.rendering && run.revision > 0 && h('label', { class: 'check' },
  h('input', { type: 'checkbox', id: 'replace-folder', checked: byId('replace-folder')?.checked }),
  ` ${say('replaceFolder', fileOf(run, folder))}`);

/** The published letter that was shown last: nobody replaces what somebody else has published without a look at it. */
let seen = null;

const version = ({ entityTag }) => `${id()} ${entityTag}`;

/** Compares with what is published. */
async function compare(folder) {
  if (!ready()) return null;
  try {
    const run = await put(folder, { 'dry-run': 'true' });
    byId('compared').replaceChildren(...[difference(run), dropped(run), owner(run), replacing(run, folder)].flat().filter(Boolean));
    seen = version(run);
    tell(say('compared'));
    return run;
  } catch (refused) {
    forget();
    tell(refused.message, true);
    return null;
  }
}

function published(done) {
  const line = `<script async src="${new URL(`${base}/embed.js`, done.self)}"></script>\n<open-letter src="${done.self}"></open-letter>`;
  const embed = h('textarea', { id: 'embed-line', readOnly: true, rows: 3, value: line });
  byId('compared').replaceChildren(
    h('p', {}, h('strong', {}, done.changed ? say('published', digits(done.revision)) : say('unchanged')), ' ',
      h('a', { href: done.self, id: 'published' }, done.self)),
    ...dropped(done),
    h('p', {}, h('label', { htmlFor: 'embed-line' }, say('embedLine')), embed),
    h('p', {}, h('button', { type: 'button', class: 'plain', onclick: () => copy(line) }, say('copy'))));
}

async function publish(folder, onPublished) {
  const takeOver = byId('take-over')?.checked;
  const before = seen;
  const run = await compare(folder);
  if (!run) return;
  if (run.owner === 'folder' && !takeOver) {
    tell(say('ownedByFolder'), true);
    return;
  }
  const replaced = byId('replace-folder');
  if (replaced && !replaced.checked) {
    tell(say('isRendering', fileOf(run, folder)), true);
    replaced.focus();
    return;
  }
  if (run.revision > 0 && before !== version(run)) {
    tell(say('lookFirst', digits(run.revision)), true);
    return;
  }
  const query = { ...takeOver && { owner: 'http' } };
  const note = byId('note').value.trim();
  if (note) query.note = note;
  const key = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  try {
    const done = await put(folder, query, {
      'Idempotency-Key': key, ...run.revision === 0 ? { 'If-None-Match': '*' } : { 'If-Match': run.entityTag },
    });
    onPublished(id());
    saved(folder);
    if (done.changed) byId('note').value = '';
    published(done);
    seen = version(done);
    tell(done.changed ? say('published', digits(done.revision)) : say('unchanged'));
  } catch (refused) {
    forget();
    tell(refused.message, true);
  }
}

/**
 * @param taken gives the folder to something, when all that stands in its forms is in it
 * @param onPublished hears of the id that the folder was published under
 */
export function listen(taken, onPublished) {
  byId('compare').addEventListener('click', () => taken(compare));
  byId('publish').addEventListener('click', () => taken((folder) => publish(folder, onPublished)));
  byId('letter-id').addEventListener('input', forget);
  byId('download').addEventListener('click', () => taken((folder) => {
    const name = ID.test(id()) ? id() : 'letter';
    save(`${name}.zip`, zip(name, filesOf(folder)));
    saved(folder);
  }));
}

/**
 * The files of a published letter: its folder for those who may have it, else its words as they are published.
 * @param whole whether only the folder will do
 */
export async function load(letter, whole = false) {
  const headers = authorization();
  if (headers.Authorization) {
    const source = await ask(`${address(letter)}/source.zip?${spoken()}`, { headers });
    if (source.ok) return { files: [{ name: `${letter}.zip`, bytes: await source.arrayBuffer() }] };
    if (whole || source.status !== 403 && source.status !== 404) throw new Error(await problem(source));
  }
  const text = await ask(`${address(letter)}/text.md?${spoken()}`);
  if (!text.ok) throw new Error(await problem(text));
  return { files: [{ name: 'letter.md', bytes: await text.arrayBuffer() }], rendering: letter };
}
