/**
 * Writes a letter as facts of {@code letter.yaml}, and builds a letter from them without any detection. Depends on the keys,
 * the quotes, the facts and the model.
 */
package org.undersigned.reading.annotation.pin;
