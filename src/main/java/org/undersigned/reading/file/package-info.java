/**
 * The input files of a reading: limits, file type detection, charset detection, and extraction of blocks from each format.
 * May depend on {@code letter}, {@code reading.context}, {@code reading.block}, {@code reading.html}, {@code reading.word}
 * and {@code reading.pdf}.
 */
package org.undersigned.reading.file;
