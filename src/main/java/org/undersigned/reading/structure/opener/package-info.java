/**
 * The opener of a letter (TEI): where it begins and ends, its title, date, subject, address and salutation. May depend
 * on {@code letter}, {@code reading.block}, {@code reading.context}, {@code reading.language},
 * {@code reading.structure.body}, {@code reading.structure.opener.address},
 * {@code reading.structure.opener.salutation}, {@code reading.structure.opener.office}, {@code reading.structure.line}
 * and {@code reading.structure.lexicon}.
 */
package org.undersigned.reading.structure.opener;
