/* Elements and words. What a letter says becomes text of an element, never markup. */

const WORDS = new Map();

/** Takes the words of the page's language from its template. */
export function learn(template) {
  for (const item of template.content.querySelectorAll('[data-word]')) WORDS.set(item.dataset.word, item.textContent);
}

/** Words of the page's language; %1, %2 … are filled in. */
export function say(key, ...values) {
  const words = WORDS.get(key) ?? key;
  return values.reduce((said, value, i) => said.replaceAll(`%${i + 1}`, value), words);
}

/** Words for a name of the model: "left-out", "at-least"; the name itself if there are none. */
export const named = (kind, name) => WORDS.get(`${kind}.${name}`) ?? name;

/** An element. Properties that begin with "on" are listeners, those with a hyphen and the like are attributes. */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = value;
    else if (name === 'data') Object.assign(element.dataset, value);
    else if (name in element && !name.includes('-') && name !== 'list' && name !== 'form') element[name] = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const byId = (id) => document.getElementById(id);

/** Numbers as the pages have them: in Spanish, four digits have a mark, too. */
const number = new Intl.NumberFormat(document.documentElement.lang, { useGrouping: 'always', maximumFractionDigits: 20 });

export const digits = (value) => number.format(value);

let hiding;

/** Tells what happened to everybody, also to those who do not see it. */
export function tell(words, wrong = false) {
  const place = byId('told');
  place.textContent = words;
  place.classList.toggle('wrong', wrong);
  clearTimeout(hiding);
  if (!wrong) hiding = setTimeout(() => { place.textContent = ''; }, 8000);
}

/** Tells, next to a field, why its value can't be taken; until something else is written there. */
export function refuse(control, words) {
  control.parentElement.querySelector('.unfit')?.remove();
  const note = h('small', { class: 'unfit', id: `${control.id || control.dataset.key}-unfit` }, words);
  const settle = () => {
    note.remove();
    control.removeAttribute('aria-invalid');
    control.removeAttribute('aria-describedby');
  };
  control.after(note);
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', note.id);
  control.addEventListener('input', settle, { once: true });
  tell(words, true);
}

/** Asks a server; says, in the language of the page, if none answers. */
export async function ask(address, options) {
  try {
    return await fetch(address, options);
  } catch (unreachable) {
    throw new Error(say('unreachable'));
  }
}

/** Lets a browser save a file. */
export function save(name, blob) {
  const link = h('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Copies words, also where the browser has no clipboard for this page. */
export async function copy(words) {
  try {
    await navigator.clipboard.writeText(words);
  } catch (unavailable) {
    const area = h('textarea', { value: words, class: 'unseen' });
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  tell(say('copied'));
}
