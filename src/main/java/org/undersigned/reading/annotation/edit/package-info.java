/**
 * Merges a correction into the text of {@code letter.yaml}: what it does not change, comments included, stays as it is written.
 * Depends on {@code reading.annotation.yaml} and {@code reading.annotation.quote}.
 */
package org.undersigned.reading.annotation.edit;
