/**
 * Segments a letter into opener, body and closer (TEI), and parses each. May depend on {@code letter},
 * {@code reading.block}, {@code reading.language}, {@code reading.context} and {@code reading.signatory}.
 */
package org.undersigned.reading.structure;
