/**
 * Signatures below a closing: one person or a few, each with the lines that say who that is. May depend on
 * {@code reading.structure.closer.list}, {@code reading.structure.closer.layout} and on what these may depend on.
 */
package org.undersigned.reading.structure.closer.signature;
