/**
 * Extracts the recipients from the parts of an opener that name them: the lines of address, the title, the salutation.
 * May depend on {@code letter}, {@code reading.block}, {@code reading.context}, {@code reading.language},
 * {@code reading.structure.opener}, {@code reading.structure.opener.address}, {@code reading.structure.opener.office},
 * {@code reading.structure.outline}, {@code reading.structure.line} and {@code reading.structure.lexicon}.
 */
package org.undersigned.reading.structure.opener.recipient;
