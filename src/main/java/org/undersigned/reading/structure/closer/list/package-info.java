/**
 * The list of signatories: its format, heading, end, remarks and notes, and the lines that are collected from it. May
 * depend on {@code letter}, {@code reading.block}, {@code reading.context}, {@code reading.language},
 * {@code reading.signatory} and its packages, {@code reading.structure.omission}, {@code reading.structure.line} and
 * {@code reading.structure.lexicon}.
 */
package org.undersigned.reading.structure.closer.list;
