/**
 * Segments the lines of a list into signatories: divides lines that hold several, and merges lines that hold one. May
 * depend on {@code letter}, {@code reading.context}, {@code reading.language}, {@code reading.signatory} and
 * {@code reading.signatory.line}.
 */
package org.undersigned.reading.signatory.segmentation;
