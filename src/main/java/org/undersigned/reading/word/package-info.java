/**
 * Extracts blocks from Word documents (ECMA-376, WordprocessingML). Parses the parts of the package as streams of XML events,
 * so that memory is proportional to the text. May depend on {@code letter} and {@code reading.block}.
 */
package org.undersigned.reading.word;
