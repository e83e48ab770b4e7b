/**
 * The closing of a letter (TEI salute): "Sincerely,", alone, at the end of a paragraph, or with a name on its line. May
 * depend on {@code reading.block}, {@code reading.language}, {@code reading.structure.line} and
 * {@code reading.structure.lexicon}.
 */
package org.undersigned.reading.structure.closer.closing;
