/**
 * The opener of a letter (TEI): title, date, subject, recipients, salutation. May depend on
 * {@code reading.structure.body} and {@code reading.structure.line}.
 */
package org.undersigned.reading.structure.opener;
