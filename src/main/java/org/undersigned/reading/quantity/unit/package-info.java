/**
 * Recognises what a number counts or measures: nouns, units of measurement, currencies. May depend on
 * {@code reading.quantity.lexicon} and {@code reading.quantity.mention}.
 */
package org.undersigned.reading.quantity.unit;
