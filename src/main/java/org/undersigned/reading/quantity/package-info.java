/**
 * Extracts quantities from running text: numbers in digits and words, their qualifiers, their units. May depend on
 * {@code letter}, {@code reading.language}, {@code reading.context}, the lexicon and the sentences of {@code
 * reading.demand}, and ICU.
 */
package org.undersigned.reading.quantity;
