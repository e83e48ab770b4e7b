/* The lists on the right: the parts of the letter, and its findings. */
import { byId, digits, h, named, say } from './dom.js';
import { summary } from './form.js';

/** The number of a figure, or its bounds if it has none. */
function figure({ value, lower, upper }) {
  const bounds = value === null ? [lower, upper] : [value];
  return bounds.filter((bound) => bound !== null).map(digits).join('–');
}

function facts(collection, part) {
  if (collection === 'recipients') return [part.name, part.office].filter(Boolean).join(', ');
  if (collection === 'statistics') {
    return [named('qualifier', part.qualifier), figure(part), part.unit ? named('unit', part.unit) : ''].filter(Boolean).join(' ');
  }
  if (collection === 'demands') return part.addressees.join(', ');
  return part.url ?? say('lost');
}

function item(collection, part, language, onPart) {
  return h('li', {}, h('button', {
    type: 'button', class: 'item', title: part.quote.exact, data: { collection, id: part.id }, onclick: () => onPart(collection, part.id),
  }, h('span', { lang: language, dir: 'auto' }, summary(collection, part)), h('small', {}, facts(collection, part)),
  part.annotated?.length > 0 && h('small', { class: 'stated' }, say('statedByYou'))));
}

/** The parts of the letter but for its signatories. */
export function showParts(reading, { onPart, onLetter }) {
  const { letter } = reading;
  const place = byId('parts');
  if (!letter) {
    place.replaceChildren(h('p', { class: 'hint' }, say('refusedHint')));
    return;
  }
  place.replaceChildren(
    h('h3', {}, say('part.letter')),
    h('ul', { class: 'items' }, h('li', {}, h('button', { type: 'button', class: 'item', onclick: onLetter },
      h('span', { lang: letter.language, dir: 'auto' }, letter.title), h('small', {}, [letter.date, letter.subject, letter.language].filter(Boolean).join(' · '))))),
    ...['recipients', 'statistics', 'demands', 'citations'].flatMap((collection) => [
      h('h3', {}, named('parts', collection), ' ', h('span', { class: 'count' }, digits(letter[collection].length))),
      letter[collection].length > 0
        ? h('ul', { class: 'items' }, letter[collection].map((part) => item(collection, part, letter.language, onPart)))
        : h('p', { class: 'hint' }, say('none')),
    ]));
}

/** What somebody should look at, the most severe first. */
export function showFindings(reading, onFinding, onLetter) {
  byId('findings').replaceChildren(reading.findings.length === 0 ? h('p', { class: 'hint' }, say('noFindings'))
    : h('ul', { class: 'rows' }, reading.findings.map((finding) => h('li', { class: `finding ${finding.severity}` },
      h('b', {}, named('severity', finding.severity)), ' ', h('span', {}, finding.message),
      finding.hint && h('small', {}, finding.hint),
      finding.block && h('button', {
        type: 'button', class: 'plain', onclick: () => onFinding(finding),
        'aria-label': `${say('showIt')}: ${finding.message}`,
      }, say('showIt')),
      finding.code.startsWith('date-') && reading.letter && h('button', { type: 'button', class: 'plain', onclick: onLetter },
        say('letterFacts'))))));
}
