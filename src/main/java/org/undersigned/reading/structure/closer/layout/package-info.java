/**
 * The layouts in which lists are written: columns, cards, stacked or nested lines, names that run on. Each is brought
 * into a block per signatory. May depend on {@code letter}, {@code reading.block}, {@code reading.context},
 * {@code reading.language}, {@code reading.signatory}, {@code reading.structure.closer.list} and
 * {@code reading.structure.line}.
 */
package org.undersigned.reading.structure.closer.layout;
