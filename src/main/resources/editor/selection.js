/* Selects words of the letter with the keyboard. docs/publish.md */

function change(selection, steps) {
  for (const [alter, direction, unit] of steps) {
    if (alter === 'start') selection.collapseToStart();
    else if (alter === 'end') selection.collapseToEnd();
    else selection.modify(alter, direction, unit);
  }
}

/** Whether the caret of a selection is behind its other end. */
function forward({ anchorNode, anchorOffset, focusNode, focusOffset }) {
  const range = document.createRange();
  range.setStart(anchorNode, anchorOffset);
  return range.comparePoint(focusNode, focusOffset) > 0;
}

/** Leaves out the blanks that a step took in at the caret. */
function withoutBlanks(selection) {
  const [blank, back] = forward(selection) ? [/\s$/, 'backward'] : [/^\s/, 'forward'];
  while (blank.test(selection.toString()) && !selection.isCollapsed) selection.modify('extend', back, 'character');
}

/** Changes the selection; if it would leave the letter, it stays as it was. */
function move(place, steps) {
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  change(selection, steps);
  // Where a step goes as far as the next word only, it may have taken in nothing but blanks.
  if (!selection.isCollapsed && !selection.toString().trim()) change(selection, steps.filter(([alter]) => alter === 'extend'));
  if (!selection.isCollapsed) withoutBlanks(selection);
  if (selection.isCollapsed || !place.contains(selection.focusNode)) {
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  }
  selection.focusNode.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** Selects the first word of a block, and gives the keyboard to its words. */
function begin(said) {
  const text = document.createTreeWalker(said, NodeFilter.SHOW_TEXT).nextNode();
  if (!text) return;
  said.tabIndex = -1;
  said.focus({ preventScroll: true });
  document.getSelection().collapse(text, 0);
  document.getSelection().modify('extend', 'forward', 'word');
  withoutBlanks(document.getSelection());
}

const KEYS = {
  ArrowRight: [['end'], ['extend', 'forward', 'word']],
  ArrowLeft: [['start'], ['extend', 'backward', 'word']],
  'Shift+ArrowRight': [['extend', 'forward', 'word']],
  'Shift+ArrowLeft': [['extend', 'backward', 'word']],
  'Shift+ArrowDown': [['extend', 'forward', 'line']],
  'Shift+ArrowUp': [['extend', 'backward', 'line']],
  'Shift+End': [['extend', 'forward', 'paragraphboundary']],
  'Shift+Home': [['extend', 'backward', 'paragraphboundary']],
};

/**
 * From the button of a block, the right arrow goes to its words; Enter or the menu key says what the selected ones are, and
 * Escape goes back.
 * @param chosen is called when the selected words should be said to be something
 * @param selected is called whenever other words are selected
 */
export function listen(place, chosen, selected) {
  place.addEventListener('keydown', (event) => {
    const said = event.target.closest('.said');
    if (event.target.classList.contains('use')) {
      if (event.key !== 'ArrowRight') return;
      begin(event.target.parentElement.querySelector('.said'));
    } else if (!said) {
      return;
    } else if (event.key === 'Escape') {
      document.getSelection().removeAllRanges();
      said.parentElement.querySelector('.use').focus();
      event.stopPropagation();
    } else if (['Enter', ' ', 'ContextMenu'].includes(event.key) || (event.shiftKey && event.key === 'F10')) {
      chosen();
    } else {
      const steps = KEYS[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
      if (!steps) return;
      if (said.contains(document.getSelection().anchorNode)) move(place, steps);
      else begin(said);
    }
    event.preventDefault();
    if (!document.getSelection().isCollapsed) selected(document.getSelection().toString().trim());
  });
  place.addEventListener('contextmenu', (event) => {
    if (event.target.closest('.said') === document.activeElement) event.preventDefault();
  });
}
