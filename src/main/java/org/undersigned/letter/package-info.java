/**
 * The domain model: what an open letter says, to whom, in which words, and who signed it.
 *
 * <p>All types are immutable. Each extracted value carries the {@link org.undersigned.letter.Quote} that it was extracted
 * from. Depends on {@code java.*} only.
 */
package org.undersigned.letter;
