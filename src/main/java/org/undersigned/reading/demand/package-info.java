/**
 * What a letter asks for, and of whom. May depend on {@code letter}, {@code reading.figure}'s passages, {@code
 * reading.language} and ICU.
 */
package org.undersigned.reading.demand;
