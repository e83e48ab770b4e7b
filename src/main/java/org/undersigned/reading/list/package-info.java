/**
 * The signatories of a list: extracts them from its lines, describes the look of its entries, and finds those that look
 * like something else. Depends on nothing else in the letter. May depend on {@code letter}, {@code reading.context},
 * {@code reading.language}, {@code reading.signatory}, {@code reading.structure.outline},
 * {@code reading.structure.line}, {@code reading.structure.lexicon} and the features of
 * {@code reading.structure.classifier}.
 */
package org.undersigned.reading.list;
