/**
 * Extracts the quantities of a passage: numbers and ranges, with their qualifiers, bounds and units. May depend on
 * {@code letter}, {@code reading.context} and every package of {@code reading.quantity} but {@code
 * reading.quantity.claim}.
 */
package org.undersigned.reading.quantity.extraction;
