/**
 * A line of a list of signatories as it is written, its segments, the private data in it, and the words for persons,
 * roles and organizations. May depend on {@code letter}, {@code reading.context} and {@code reading.language}.
 */
package org.undersigned.reading.signatory.line;
