/**
 * The differences between two revisions of a letter: its parts by id, key by key, and its text by words.
 */
package org.undersigned.representation.diff;
