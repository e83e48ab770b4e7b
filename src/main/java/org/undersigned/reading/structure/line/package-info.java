/**
 * Classifies single lines and blocks, independent of their place in the letter: dates, names, footnote markers,
 * enumerations. May depend on {@code letter}, {@code reading.block}, {@code reading.language}, {@code reading.context}
 * and {@code reading.signatory}.
 */
package org.undersigned.reading.structure.line;
