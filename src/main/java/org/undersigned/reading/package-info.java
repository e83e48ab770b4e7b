/**
 * Parses the files of a letter: extracts text from plain text, Markdown, HTML, Word or PDF, finds the parts of the letter,
 * and merges {@code letter.yaml}.
 *
 * <p>A file's content never causes an exception: the result is a letter or none, and findings. Rules apply to letters in
 * general; words of a language are data in {@code languages/}. May depend on {@code letter} and on parser libraries; not on
 * HTTP, SQL, the file system or injection.
 */
package org.undersigned.reading;
