/**
 * The lines of address: their labels, columns and layout. May depend on {@code letter}, {@code reading.block},
 * {@code reading.context}, {@code reading.language}, {@code reading.signatory.line},
 * {@code reading.structure.opener.office} and {@code reading.structure.lexicon}.
 */
package org.undersigned.reading.structure.opener.address;
