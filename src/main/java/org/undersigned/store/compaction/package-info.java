/**
 * Frees space in the files of the database, and removes from them what was deleted. May depend on {@code store.index}
 * and {@code store.sql}.
 */
package org.undersigned.store.compaction;
