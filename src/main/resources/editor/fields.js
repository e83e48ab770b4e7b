/* The fields of a form: the values of a part, and what is said of them. */
import { h, named, refuse, say } from './dom.js';
import { Digits, NOTHING } from './text.js';

/** Keys that always have a value: an empty field takes back what is stated. The absence of others is a statement of its own. */
const NEVER_NULL = new Set(['title', 'language', 'name', 'statement', 'exact', 'text']);
const NULLABLE_NAME = 'recipients';

/** The value of a key as a field shows it. */
export function shown(part, key) {
  if (key === 'exact') return part.quote.exact;
  if (key === 'periodText') return part.period?.text ?? '';
  if (key === 'periodStart') return part.period?.start ?? '';
  if (key === 'periodEnd') return part.period?.end ?? '';
  const value = part[key];
  return Array.isArray(value) ? value.join('\n') : value ?? '';
}

/** A field for a value. */
export function field(reading, kind, key, value, prefix) {
  const id = `${prefix}-${key}`;
  const name = named('key', key);
  if (kind === 'recipients') {
    const chosen = new Set(value ? value.split('\n') : []);
    return h('fieldset', { class: 'wide' }, h('legend', {}, name), reading.letter.recipients.map((one) =>
      h('label', { class: 'check' }, h('input', { type: 'checkbox', name: key, value: one.id, checked: chosen.has(one.id) }),
        ` ${one.text}`)));
  }
  const attributes = { id, name: key, value, spellcheck: false };
  const control = Array.isArray(kind)
    ? h('select', { id, name: key }, kind.map((one) => h('option', { value: one, selected: one === value }, named(key, one))))
    : kind === 'words' || kind === 'lines' ? h('textarea', { ...attributes, rows: kind === 'words' ? 3 : 2 })
      : h('input', { ...attributes, type: 'text', inputMode: kind === 'number' ? 'decimal' : undefined });
  return h('p', { class: kind === 'words' || kind === 'lines' ? 'wide' : undefined },
    h('label', { htmlFor: id }, name, kind === 'lines' && h('small', {}, ` ${say('onePerLine')}`)), control);
}

/** A mark that may group digits, or begin a fraction: what is meant is not guessed. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/** A number as letter.yaml has it; undefined if it is none. In Spanish, a comma begins its fraction, too. */
function numberIn(value) {
  const words = document.documentElement.lang === 'es' ? value.replace(',', '.') : value;
  return /^-?\d+(\.\d+)?$/.test(words) && !AMBIGUOUS.test(value) ? new Digits(words) : undefined;
}

/** Why a field has no number. */
const noNumber = (key, words) => say(AMBIGUOUS.test(words.trim()) ? 'twoNumbers' : 'notANumber', named('key', key), words.trim());

/** The value of a field as letter.yaml has it; undefined if it is none. */
function stated(kind, key, words, collection) {
  const value = words.trim();
  if (kind === 'lines' || kind === 'recipients') return value ? value.split(/\n+/).map((one) => one.trim()) : [];
  if (value === '') return NEVER_NULL.has(key) && !(key === 'name' && collection === NULLABLE_NAME) ? NOTHING : null;
  if (kind === 'number') return numberIn(value);
  return value;
}

/** Why a field can't be empty: only what the publisher states is taken back. */
const notEmpty = (key, collection) => [say('notEmpty', named('key', key)),
  collection && (key === 'name' || key === 'exact') && say('toRemove', say(`remove.${collection}`))].filter(Boolean).join(' ');

/** What differs between a form and the part: the keys of a correction; null if a field has no value that can be taken. */
export function changes(reading, element, fields, part, collection) {
  const keys = {};
  for (const [key, kind] of Object.entries(fields)) {
    const controls = [...element.querySelectorAll(`[name="${key}"]`)];
    const value = kind === 'recipients' ? controls.filter((one) => one.checked).map((one) => one.value).join('\n')
      : controls[0].value;
    if (value === String(shown(part, key))) continue;
    const said = stated(kind, key, value, collection);
    const unfit = said === undefined ? noNumber(key, value)
      : said === NOTHING && !reading.states(part, key) ? notEmpty(key, collection) : null;
    if (unfit) {
      refuse(controls[0], unfit);
      controls[0].focus();
      return null;
    }
    keys[key] = said;
  }
  const period = ['text', 'start', 'end'].map((key) => [key, `period${key[0].toUpperCase()}${key.slice(1)}`]);
  if (period.some(([, name]) => name in keys)) {
    const value = {};
    for (const [key, name] of period) {
      const said = name in keys ? keys[name] : part.period?.[key];
      if (said) value[key] = said;
      delete keys[name];
    }
    keys.period = Object.keys(value).length > 0 ? value : null;
  }
  return keys;
}
