/**
 * The words of figures: tokens, and the phrases for numbers and units of one language. May depend on {@code letter} and
 * {@code reading.language}.
 */
package org.undersigned.reading.quantity.lexicon;
