/**
 * Web pages as blocks: the letter found among a page's navigation, and its elements read as headings, paragraphs, lists,
 * tables and notes. May depend on {@code letter}, {@code reading.block} and jsoup. Nothing is ever loaded.
 */
package org.undersigned.reading.html;
