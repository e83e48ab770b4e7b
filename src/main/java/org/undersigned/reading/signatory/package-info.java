/**
 * Extracts the signatories of a list: parses each line into name, role, affiliation and place, by the convention of its
 * list. May depend on {@code letter}, {@code reading.context}, {@code reading.language},
 * {@code reading.signatory.convention}, {@code reading.signatory.name} and {@code reading.signatory.line}.
 */
package org.undersigned.reading.signatory;
