/**
 * The statistics of a letter: each quantity in its running text with its claim and its sources. The only one of its
 * packages that others use. May depend on {@code letter}, {@code reading.context}, the lexicon and the sentences of
 * {@code reading.demand}, {@code reading.quantity.extraction}, {@code reading.quantity.claim},
 * {@code reading.quantity.limit}, {@code reading.quantity.lexicon} and {@code reading.quantity.mention}.
 */
package org.undersigned.reading.quantity;
