/**
 * The layouts in which lists are written: columns, cards, stacked or nested lines, names that run on. Each is brought
 * into a block per signatory. May depend on {@code reading.structure.closer.list} and on what that may depend on.
 */
package org.undersigned.reading.structure.closer.layout;
