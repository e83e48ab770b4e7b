/**
 * Applies the facts of {@code letter.yaml} to the parts of a letter: changes, adds, removes and moves them. Depends on the
 * keys, the quotes and the model.
 */
package org.undersigned.reading.annotation.part;
