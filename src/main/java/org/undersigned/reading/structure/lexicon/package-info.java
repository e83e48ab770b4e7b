/**
 * The phrases by which a language marks the parts of a letter, and the shape of words: sentences and prose, or names
 * and labels. May depend on {@code reading.block}, {@code reading.context}, {@code reading.demand},
 * {@code reading.language} and {@code reading.signatory.line}.
 */
package org.undersigned.reading.structure.lexicon;
