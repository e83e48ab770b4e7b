/**
 * Numbers and quantities where they stand in the words, before they are claims. May depend on {@code letter} only.
 */
package org.undersigned.reading.quantity.mention;
