/**
 * Extracts the demands of a letter and their addressees. May depend on {@code letter}, {@code reading.context}, {@code
 * reading.language} and ICU.
 */
package org.undersigned.reading.demand;
