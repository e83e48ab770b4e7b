/**
 * The common document model of all file formats, blocks of lines of runs with positions in the file, and the extraction of
 * Markdown and plain text. May depend on {@code letter}, {@code reading.context}, {@code
 * reading.language} and the Markdown, YAML and TOML parsers.
 */
package org.undersigned.reading.block;
