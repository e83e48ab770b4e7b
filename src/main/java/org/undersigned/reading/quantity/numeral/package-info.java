/**
 * Recognises numerals: numbers in digits and in words, with their sign, scale and fraction. May depend on {@code letter},
 * {@code reading.language}, {@code reading.context}, {@code reading.quantity.unit}, {@code reading.quantity.lexicon},
 * {@code reading.quantity.mention} and ICU.
 */
package org.undersigned.reading.quantity.numeral;
