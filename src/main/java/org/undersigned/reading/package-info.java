/**
 * From a file to a letter: text, Markdown, a page, a Word document or a PDF, what a publisher added in {@code letter.yaml},
 * and what the reader noticed on the way.
 *
 * <p>Reading never throws at an author: it gives a letter, or none, and findings. Rules hold for letters in general; words
 * bound to a language are data. May depend on {@code letter}, and on libraries that read text; not on HTTP, SQL, files'
 * whereabouts or injection.
 */
package org.undersigned.reading;
