/**
 * The figures in running text: numbers in digits and in words, how they are meant, what they count. May depend on {@code
 * letter}, {@code reading.language} and ICU.
 */
package org.undersigned.reading.quantity;
