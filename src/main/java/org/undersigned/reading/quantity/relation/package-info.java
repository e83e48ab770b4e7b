/**
 * Recognises numbers that express a relation: fractions of something, multiples, ratios and ranks. May depend on
 * {@code reading.quantity.numeral}, {@code reading.quantity.unit}, {@code reading.quantity.lexicon} and
 * {@code reading.quantity.mention}.
 */
package org.undersigned.reading.quantity.relation;
