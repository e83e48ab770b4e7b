/**
 * The body of a letter: headings, paragraphs, items. May depend on {@code reading.structure.line}.
 */
package org.undersigned.reading.structure.body;
