/**
 * Parses the body of a letter: headings, paragraphs, items. May depend on {@code letter}, {@code reading.block},
 * {@code reading.context}, {@code reading.language}, {@code reading.signatory.line}, {@code reading.structure.lexicon},
 * {@code reading.structure.line}, {@code reading.structure.omission} and {@code reading.structure.outline}.
 */
package org.undersigned.reading.structure.body;
