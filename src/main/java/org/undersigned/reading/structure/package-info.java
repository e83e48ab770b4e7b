/**
 * What each block of a letter is: date, address, salutation, heading, paragraph, closing, signature; and the plain text
 * that they are laid out in. May depend on {@code letter}, {@code reading.block} and {@code reading.language}.
 */
package org.undersigned.reading.structure;
