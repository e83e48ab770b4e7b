/**
 * The index of words: search terms, and the ids of the rows that have them. H2 has a Lucene index beside it, PostgreSQL one of its
 * own. May depend on {@code store.sql}, {@code store.text} and {@code letter}.
 */
package org.undersigned.store.index;
