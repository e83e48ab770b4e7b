/**
 * From a file's bytes to blocks: file type, charset, and the extractor for each format. May depend on {@code reading.block},
 * {@code reading.html}, {@code reading.word} and {@code reading.pdf}.
 */
package org.undersigned.reading.file;
