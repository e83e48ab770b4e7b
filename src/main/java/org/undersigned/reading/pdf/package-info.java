/**
 * Extracts blocks from PDF (ISO 32000): glyphs to text lines, lines to columns, tables and paragraphs, by position and font
 * size. All coordinates are in points (1/72 inch) from the top left corner of the page. May depend on {@code letter},
 * {@code reading.block} and PDFBox.
 */
package org.undersigned.reading.pdf;
