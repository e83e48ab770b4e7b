/**
 * Accounts for each word of a letter's file: the part of the letter that has it, or the finding that names it as left
 * out. Compares the file with the result and knows nothing of how the parts were read. May depend on {@code letter},
 * {@code reading.block}, {@code reading.context}, {@code reading.signatory.line}, {@code reading.signatory.table},
 * {@code reading.structure.outline} and {@code reading.structure.lexicon}.
 */
package org.undersigned.reading.account;
