/**
 * Signatures below a closing: one person or a few, each with the lines that say who that is. May depend on
 * {@code letter}, {@code reading.block}, {@code reading.context}, {@code reading.language}, {@code reading.signatory},
 * {@code reading.structure.closer.list}, {@code reading.structure.closer.layout} and {@code reading.structure.line}.
 */
package org.undersigned.reading.structure.closer.signature;
