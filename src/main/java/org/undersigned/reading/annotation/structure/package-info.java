/**
 * Applies the corrections of structure in {@code letter.yaml}: to the blocks before they are segmented (where the letter and
 * its list begin and end), and to the outline before its parts are read. Depends on {@code reading.structure}, the keys and
 * the quotes.
 */
package org.undersigned.reading.annotation.structure;
