/**
 * Extracts the claim of a quantity: the words that it needs to be understood, and what they say. May depend on
 * {@code letter}, {@code reading.context}, {@code reading.language}, {@code reading.quantity.calendar},
 * {@code reading.quantity.numeral}, {@code reading.quantity.unit}, {@code reading.quantity.lexicon} and
 * {@code reading.quantity.mention}.
 */
package org.undersigned.reading.quantity.claim;
