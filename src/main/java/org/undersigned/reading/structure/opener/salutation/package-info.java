/**
 * The salutation (TEI salute): "Dear Minister,", on one or more lines, or lines of address in its place. May depend on
 * {@code reading.block}, {@code reading.language}, {@code reading.structure.opener.office} and
 * {@code reading.structure.lexicon}.
 */
package org.undersigned.reading.structure.opener.salutation;
