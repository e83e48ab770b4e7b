/**
 * Stores letters: revisions as whole documents, and projection tables that queries read. {@link
 * org.undersigned.store.Letters}, {@link org.undersigned.store.Withdrawals}, {@link org.undersigned.store.Erasures} and
 * {@link org.undersigned.store.ImportedLetters} are the only entry points for writing; entities and repositories do not
 * leave the package. May depend on {@code store.query} and its packages, {@code store.compaction}, {@code store.index},
 * {@code store.sql}, {@code store.erasure}, {@code store.audit}, {@code store.text}, {@code letter} and
 * {@code interchange}.
 */
package org.undersigned.store;
