/**
 * Extracts blocks from HTML: finds the main content, removes boilerplate, and maps elements to headings, paragraphs, lists,
 * tables and notes. Loads no resources. May depend on {@code letter}, {@code reading.block} and jsoup.
 */
package org.undersigned.reading.html;
