/* What is typed in a field can be undone and redone, also if a script has changed the field meanwhile. */

/** What is typed without a pause of so many milliseconds is undone at once. */
const PAUSE = 1000;

const MOST = 500;

/** The steps of a field. The browser forgets its own, or spoils them, when a script changes the field. */
export class Typing {
  #area;
  #past = [];
  #future = [];
  #before;
  #last = {};

  constructor(area) {
    this.#area = area;
    this.#before = this.#state();
    area.addEventListener('beforeinput', (event) => {
      if (!/^history/.test(event.inputType)) {
        this.#before = this.#state();
        return;
      }
      event.preventDefault();
      this.#go(event.inputType === 'historyUndo');
    });
    area.addEventListener('input', (event) => this.#typed(event));
    area.addEventListener('keydown', (event) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || key !== 'z' && key !== 'y') return;
      event.preventDefault();
      this.#go(key === 'z' && !event.shiftKey);
    });
  }

  #state() {
    return { value: this.#area.value, from: this.#area.selectionStart, to: this.#area.selectionEnd };
  }

  #typed({ inputType, timeStamp }) {
    const { from, to } = this.#before;
    const goesOn = inputType === this.#last.inputType && from === to && from === this.#last.at
      && timeStamp - this.#last.timeStamp < PAUSE && this.#past.length > 0;
    if (!goesOn) this.#past = [...this.#past, this.#before].slice(-MOST);
    this.#future = [];
    this.#last = { inputType, timeStamp, at: this.#area.selectionStart };
    this.#before = this.#state();
  }

  #go(back) {
    const [from, to] = back ? [this.#past, this.#future] : [this.#future, this.#past];
    let next = from.pop();
    while (next && next.value === this.#area.value) next = from.pop();
    if (!next) return;
    to.push(this.#state());
    this.#area.value = next.value;
    this.#area.setSelectionRange(next.from, next.to);
    this.#before = next;
    this.#last = {};
  }

  /** Makes in every step the change that a script makes in the field; steps of the same words are forgotten. */
  change(merge) {
    const changed = (steps) => steps.flatMap((step) => {
      const value = merge(step.value);
      return value === undefined ? [] : [{ value, from: Math.min(step.from, value.length), to: Math.min(step.to, value.length) }];
    });
    this.#past = changed(this.#past);
    this.#future = changed(this.#future);
    this.#last = {};
  }

  /** Forgets all steps: those of another letter. */
  forget() {
    this.#past = [];
    this.#future = [];
    this.#last = {};
  }
}
