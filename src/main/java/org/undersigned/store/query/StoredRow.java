package org.undersigned.store.query;

import org.undersigned.letter.Slug;

/**
 * A row as it is kept.
 *
 * @param letter {@code null} for what is of several
 * @param document the item's canonical JSON in UTF-8
 * @param part where several tables are searched, which of them it is from; else {@code null}, as {@code section} is
 */
record StoredRow(Slug letter, int revision, byte[] document, String id, String part, String section) {}
