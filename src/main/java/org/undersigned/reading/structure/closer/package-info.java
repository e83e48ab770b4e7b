/**
 * The closer of a letter (TEI): where it begins, and the signatures below it. May depend on
 * {@code reading.structure.opener}, {@code reading.structure.line} and {@code reading.signatory}.
 */
package org.undersigned.reading.structure.closer;
