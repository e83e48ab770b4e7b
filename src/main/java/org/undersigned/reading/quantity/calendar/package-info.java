/**
 * Recognises expressions of time: years, dates, times of day and the period that a claim names. May depend on
 * {@code letter}, {@code reading.language}, {@code reading.quantity.unit}, {@code reading.quantity.lexicon},
 * {@code reading.quantity.mention} and ICU.
 */
package org.undersigned.reading.quantity.calendar;
