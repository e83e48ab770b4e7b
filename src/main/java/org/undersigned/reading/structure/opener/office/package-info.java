/**
 * Tells names of persons from offices and institutions in the words that name a recipient, and brings both into the
 * nominative. May depend on {@code letter}, {@code reading.context}, {@code reading.language},
 * {@code reading.structure.outline} and {@code reading.structure.lexicon}.
 */
package org.undersigned.reading.structure.opener.office;
