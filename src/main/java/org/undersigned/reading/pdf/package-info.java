/**
 * PDFs with text as blocks. Glyphs are gathered into lines, lines into columns, rows and paragraphs, by where they stand
 * and how large they are. May depend on {@code letter}, {@code reading.block} and PDFBox.
 */
package org.undersigned.reading.pdf;
