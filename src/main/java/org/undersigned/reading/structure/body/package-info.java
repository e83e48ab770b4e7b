/**
 * Parses the body of a letter: headings, paragraphs, items. May depend on {@code reading.structure.line},
 * {@code reading.signatory}, {@code reading.block} and {@code reading.context}.
 */
package org.undersigned.reading.structure.body;
