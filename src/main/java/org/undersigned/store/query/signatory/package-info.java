/**
 * Reads and inserts the signatories of a letter and the chunks of their list, which its document does not have. May
 * depend on {@code store.query.row}, {@code store.compaction}, {@code store.sql}, {@code store.text},
 * {@code interchange} and {@code letter}.
 */
package org.undersigned.store.query.signatory;
