/**
 * Tells quantities that observe nothing: limits, suppositions, denominators of rates and what is asked for. May depend on
 * {@code letter}, {@code reading.context}, the lexicon of {@code reading.demand}, {@code reading.quantity.lexicon} and
 * {@code reading.quantity.mention}.
 */
package org.undersigned.reading.quantity.limit;
