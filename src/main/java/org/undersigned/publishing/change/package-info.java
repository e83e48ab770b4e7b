/**
 * Changes what is published without reading a letter: withdraws, restores, erases, and reports it to observers. May depend on
 * {@code reading.language}, {@code store} and {@code letter}.
 */
package org.undersigned.publishing.change;
