/**
 * Parses lists of signatories: the lines of each signatory and the parts of a line. May depend on {@code letter},
 * {@code reading.context}, {@code reading.language}
 * and the readers of CSV, YAML and spreadsheets.
 */
package org.undersigned.reading.signatory;
