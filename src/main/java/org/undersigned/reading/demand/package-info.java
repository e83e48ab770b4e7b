/**
 * Extracts the demands of a letter and their addressees. May depend on {@code letter}, the passages of
 * {@code reading.quantity}, {@code reading.language}, {@code reading.context} and ICU.
 */
package org.undersigned.reading.demand;
