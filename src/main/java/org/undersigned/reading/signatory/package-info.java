/**
 * Parses lists of signatories: the lines of each signatory and the parts of a line. May depend on {@code letter},
 * {@code reading.context} and {@code reading.language}.
 */
package org.undersigned.reading.signatory;
