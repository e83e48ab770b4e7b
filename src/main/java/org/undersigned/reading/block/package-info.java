/**
 * The one stream that every kind of file comes down to: blocks of lines of runs, each with its place in the file. May
 * depend on {@code letter} and on the Markdown parser.
 */
package org.undersigned.reading.block;
