/* The letter on the left: its blocks, each with what it was taken for, and what a selection of its words is. */
import { byId, digits, h, named, say } from './dom.js';
import { trimmed } from './text.js';

/** So many signatories are shown in a row; all of them are in the table. */
const MOST_SIGNATORIES = 300;

const SHORT = { statistics: 'statistic', demands: 'demand', citations: 'citation' };

/** Several of them can be on one line. */
const NAMES = new Set(['signatory', 'recipient']);

let reading;
let shownSignatories = MOST_SIGNATORIES;

/** Words of the file, with marks for the figures, demands and links in them. */
function words(block, from, to) {
  const cuts = new Set([from, to]);
  const inside = block.inside.filter((part) => part.from < to && part.to > from);
  for (const part of inside) {
    cuts.add(Math.max(part.from, from));
    cuts.add(Math.min(part.to, to));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i];
    const covering = inside.filter((part) => part.from <= start && part.to >= end)
      .sort((a, b) => (a.to - a.from) - (b.to - b.from));
    const marked = covering.length > 0;
    return h('span', {
      class: marked ? `in ${covering.map((part) => SHORT[part.collection]).join(' ')}` : undefined,
      title: marked ? covering.map((part) => named('part', part.collection)).join(', ') : undefined,
      data: { at: start, ...marked && { collection: covering[0].collection, id: covering[0].part.id } },
    }, reading.text.slice(start, end));
  });
}

function label(block) {
  const number = block.use === 'signatory' ? ` ${digits(block.part?.position ?? block.number)}`
    : block.use === 'paragraph' ? ` ${digits(block.number)}` : '';
  return `${named('use', kindOf(block))}${number}`;
}

/** What a block is, as structure says it. */
export function kindOf(block) {
  if (block.use !== 'paragraph') return block.use;
  const paragraph = reading.letter?.sections.flatMap((section) => section.paragraphs)
    .find((one) => one.number === block.number);
  return paragraph?.kind ?? 'paragraph';
}

export function headingLevel(block) {
  return reading.letter?.sections.find((section) => section.position === block.number)?.level ?? 1;
}

/** Whether somebody should look at a block. */
export const doubtful = (block) => block.findings.some((finding) => finding.severity === 'doubtful')
  || block.finding === 'line-not-understood';

/** What is between two names on one line, such as "&", and is a part of neither; undefined where it is a mark, or nothing. */
function between(before, block) {
  if (!NAMES.has(before?.use) || before.use !== block?.use) return undefined;
  const words = reading.text.slice(before.to, block.from);
  return !words.includes('\n') && /[^\s,;.()"“”]/.test(words) ? words : undefined;
}

/** @param separated whether what is behind the block is shown by itself */
function row(block, from, separated = false) {
  const doubt = doubtful(block);
  const spans = block.spans.flatMap(([start, end], i) => {
    const gap = i === 0 ? from : block.spans[i - 1][1];
    return [gap < start ? h('span', { data: { at: gap } }, reading.text.slice(gap, start)) : null,
      words(block, start, end)];
  });
  const after = !separated && reading.text.slice(block.to).match(/^[^\n\p{L}\p{N}]*/u)[0];
  return h('div', {
    class: `block use-${kindOf(block)}${doubt ? ' doubt' : ''}${block.part?.annotated?.length ? ' stated' : ''}`,
    data: { block: block.index },
  },
  h('button', { type: 'button', class: 'use', tabIndex: -1, 'aria-describedby': `words-${block.index}` },
    label(block), doubt && h('b', { class: 'flag' }, ` ${say('doubtful')}`)),
  h('p', { class: 'said', id: `words-${block.index}`, lang: reading.letter?.language, dir: 'auto' },
    spans, after && h('span', { data: { at: block.to } }, after)));
}

function rows() {
  const shown = [];
  let signatories = 0;
  let label = null;
  let before = null;
  const inline = (block) => block?.use === 'label' && !reading.text.slice(block.from, block.to).includes('\n');
  reading.blocks.forEach((block, i) => {
    if (block.use === 'signatory' && ++signatories > shownSignatories) return;
    // "To:" and numbers go with what they label.
    if (inline(block)) {
      label ??= block;
      return;
    }
    const near = label && !reading.text.slice(label.to, block.from).includes('\n');
    if (label && !near) shown.push(row(label, label.from));
    const separator = between(before, block);
    if (separator) shown.push(h('p', { class: 'between' }, h('span', { data: { at: before.to } }, separator)));
    const next = reading.blocks.slice(i + 1, i + 3).find((one) => !inline(one));
    shown.push(row(block, near && !separator ? label.from : block.from, between(block, next) !== undefined));
    label = null;
    before = block;
  });
  if (label) shown.push(row(label, label.from));
  if (signatories > shownSignatories) {
    shown.push(h('p', { class: 'more' }, say('moreSignatories', digits(signatories - shownSignatories)), ' ',
      h('button', { type: 'button', class: 'plain', onclick: () => { shownSignatories += 2000; show(reading); } },
        say('showMore'))));
  }
  return shown;
}

/** Shows a reading where the one before was. */
export function show(next) {
  reading = next;
  const place = byId('words');
  const top = place.scrollTop;
  const focused = document.activeElement?.closest?.('.block')?.dataset.block;
  if (next.blocks.length) place.replaceChildren(...rows());
  else place.replaceChildren(h('p', { class: 'said unread', dir: 'auto' }, h('span', { data: { at: 0 } }, next.text)));
  place.scrollTop = top;
  const buttons = [...place.querySelectorAll('.use')];
  const current = buttons.find((button) => button.parentElement.dataset.block === focused) ?? buttons[0];
  if (current) current.tabIndex = 0;
  if (focused !== undefined) current?.focus({ preventScroll: true });
}

/** Shows which block is being corrected, and brings it into view. */
export function point(block, into = true) {
  byId('words').querySelector('.chosen')?.classList.remove('chosen');
  const element = block && byId('words').querySelector(`[data-block="${block.index}"]`);
  element?.classList.add('chosen');
  if (into) element?.scrollIntoView({ block: 'nearest' });
}

export function focusBlock(index) {
  const button = byId('words').querySelector(`[data-block="${index}"] .use`);
  for (const other of byId('words').querySelectorAll('.use[tabindex="0"]')) other.tabIndex = -1;
  if (button) {
    button.tabIndex = 0;
    button.focus();
  }
}

/** The offset of a place in the document. */
function offset(node, at) {
  if (node.nodeType === Node.TEXT_NODE) {
    const start = node.parentElement.dataset.at;
    return start === undefined ? undefined : Number(start) + at;
  }
  const child = node.childNodes[at]?.querySelector?.('[data-at]') ?? node.childNodes[at];
  if (child?.dataset?.at !== undefined) return Number(child.dataset.at);
  const before = [...node.querySelectorAll('[data-at]')].at(-1);
  return before && Number(before.dataset.at) + before.textContent.length;
}

/** The range of the file's words that is selected; undefined if there is none. */
export function selected() {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!byId('words').contains(range.commonAncestorContainer)) return undefined;
  const from = offset(range.startContainer, range.startOffset);
  const to = offset(range.endContainer, range.endOffset);
  if (from === undefined || to === undefined) return undefined;
  const [start, end] = trimmed(reading.text, Math.min(from, to), Math.max(from, to));
  return start < end ? [start, end] : undefined;
}

/** Listens to what is chosen: a block, or a part in its words. */
export function listen({ onBlock, onPart, onWords }) {
  const place = byId('words');
  place.addEventListener('click', (event) => {
    if (selected() && !event.target.closest('.use')) return;
    const inside = event.target.closest('[data-collection]');
    const block = event.target.closest('.block');
    if (inside) onPart(inside.dataset.collection, inside.dataset.id);
    else if (block) onBlock(Number(block.dataset.block));
  });
  place.addEventListener('keydown', (event) => {
    if (!event.target.classList.contains('use')) return;
    const buttons = [...place.querySelectorAll('.use')];
    const at = buttons.indexOf(event.target);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined || !buttons[next]) return;
    event.preventDefault();
    focusBlock(buttons[next].parentElement.dataset.block);
  });
  // Who presses the button of a block does not mean the words that were selected before.
  place.addEventListener('mousedown', (event) => {
    if (event.target.closest('.use')) document.getSelection().removeAllRanges();
  });
  const offer = () => setTimeout(() => onWords(selected()), 0);
  place.addEventListener('mouseup', offer);
  place.addEventListener('touchend', offer);
  place.addEventListener('keyup', (event) => { if (event.shiftKey) offer(); });
}
