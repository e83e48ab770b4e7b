/**
 * Tells numbers that identify or order something from quantities: codes, references, names, telephone numbers. May depend
 * on {@code reading.context}, {@code reading.quantity.calendar}, {@code reading.quantity.numeral},
 * {@code reading.quantity.unit}, {@code reading.quantity.lexicon} and {@code reading.quantity.mention}.
 */
package org.undersigned.reading.quantity.identifier;
