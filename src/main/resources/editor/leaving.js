/* What stands in the open form is not lost when something else is opened: it is applied before. */
import { byId, h, say, tell } from './dom.js';

/** The form that is open, what applies it, and what stood in it when it was opened. */
let current = null;

/** What can't be applied, as it stood when that was said. */
let refused;

/** Waits for what is still read; false if something was typed that the server has not answered. */
let settled = () => true;

const standing = (form) => JSON.stringify([...new FormData(form)]);

/** Whether something in the open form was not applied. */
export const unfinished = () => Boolean(current?.form.isConnected) && standing(current.form) !== current.opened;

/** @param reading gives a promise of what is still read; of false if something was not answered */
export function waitFor(reading) {
  settled = reading;
}

/** Applies what stands in the open form and was not applied; false if it can't be, which the page says. */
export async function finish() {
  if (!await settled()) return false;
  return unfinished() ? current.apply(false) : true;
}

/** Does something that closes the open form, or opens another one. Who does it again leaves what can't be applied. */
export async function leave(doing) {
  if (unfinished() && standing(current.form) !== refused) {
    const { form } = current;
    const done = await finish();
    refused = done ? undefined : standing(form);
    if (!done) {
      tell(`${byId('told').textContent} ${say('leaveAgain')}`, true);
      return undefined;
    }
  }
  refused = undefined;
  return doing();
}

/** A form that is applied by its button, before another is opened, or before its letter is taken somewhere. */
export function applied(properties, applying, ...children) {
  const form = h('form', { ...properties, onsubmit: (event) => {
    event.preventDefault();
    applying(form, true);
  } }, ...children);
  current = { form, apply: (closing) => applying(form, closing), opened: standing(form) };
  return form;
}
