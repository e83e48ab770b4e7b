/* A separate list of signatories: what its columns are taken for, and what they can be said to contain. */
import { h, named, say } from './dom.js';
import { headerOf } from './folder.js';
import { COLUMN_ROLES } from './model.js';

/** What the columns of a separate list contain, if it was not seen from their names. */
export function columnsOf(actions) {
  const list = actions.list();
  if (list?.name !== 'signatories.csv') return null;
  return h('details', { class: 'adding' }, h('summary', {}, say('columnsOf')), h('form', {
    class: 'fields', onsubmit: (event) => {
      event.preventDefault();
      const stated = [...event.target.querySelectorAll('select')].map((one, i) => [headerOf(actions.list())[i], one.value]);
      actions.onColumns(Object.fromEntries(stated.filter(([, role]) => role)));
    },
  }, headerOf(list).map((name, i) => h('p', {}, h('label', { htmlFor: `column-${i}` }, name), h('select', { id: `column-${i}` },
    h('option', { value: '' }, say('asRead')), COLUMN_ROLES.map((role) => h('option', { value: role },
      named('column', role)))))), h('p', { class: 'wide' }, h('button', { type: 'submit' }, say('applyColumns')))));
}
