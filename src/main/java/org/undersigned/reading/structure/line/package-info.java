/**
 * Classifies single lines and blocks, independent of their place in the letter: dates, names, footnote markers,
 * enumerations. May depend on {@code letter}, {@code reading.block}, {@code reading.language}, {@code reading.context},
 * {@code reading.signatory.name}, {@code reading.signatory.line} and {@code reading.structure.lexicon}.
 */
package org.undersigned.reading.structure.line;
