/**
 * The parts of a letter that was segmented, their blocks of text with notes and links, and the plain text that is laid
 * out from them. May depend on {@code letter}, {@code reading.block}, {@code reading.context},
 * {@code reading.signatory.line} and {@code reading.structure.line}.
 */
package org.undersigned.reading.structure.outline;
