/**
 * The opener of a letter (TEI): title, date, subject, recipients, salutation. May depend on
 * {@code reading.structure.body}, {@code reading.structure.outline}, {@code reading.structure.line} and
 * {@code reading.structure.lexicon}.
 */
package org.undersigned.reading.structure.opener;
