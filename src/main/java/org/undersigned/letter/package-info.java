/**
 * The canonical letter: what an open letter says, to whom, in which words and with whose names.
 *
 * <p>Everything here is an immutable value. Whatever a value says of a letter it can show in the letter: it carries a {@link
 * org.undersigned.letter.Quote}. May depend on {@code java.*} and on nothing else.
 */
package org.undersigned.letter;
