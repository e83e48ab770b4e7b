/**
 * Resolves the quotes of {@code letter.yaml} to ranges of a text, and writes quotes for ranges. Depends on {@code
 * reading.annotation.yaml} and the model.
 */
package org.undersigned.reading.annotation.quote;
