/**
 * What single lines and blocks are, independent of where in the letter they stand: dates, names, footnote markers,
 * enumerations. May depend on {@code reading.block}, {@code reading.language} and {@code reading.context}.
 */
package org.undersigned.reading.structure.line;
