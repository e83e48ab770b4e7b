/**
 * Reads lists of signatories from tables: CSV, spreadsheets, YAML and tables in the letter. Finds out what each column
 * contains and which columns are published. May depend on {@code letter}, {@code reading.signatory},
 * {@code reading.signatory.line}, {@code reading.context}, {@code reading.language} and the readers of CSV, YAML and
 * spreadsheets in {@code reading.file}.
 */
package org.undersigned.reading.signatory.table;
