/**
 * The closer of a letter (TEI): where it begins, and the signatures below it. May depend on its packages,
 * {@code letter}, {@code reading.block}, {@code reading.context}, {@code reading.signatory.line},
 * {@code reading.structure.opener}, {@code reading.structure.omission}, {@code reading.structure.line} and
 * {@code reading.structure.lexicon}.
 */
package org.undersigned.reading.structure.closer;
