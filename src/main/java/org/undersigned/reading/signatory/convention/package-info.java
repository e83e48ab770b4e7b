/**
 * The convention of a list, decided by the majority of its lines: what commas, dashes and other marks separate. May
 * depend on {@code reading.context}, {@code reading.language}, {@code reading.signatory.name} and
 * {@code reading.signatory.line}.
 */
package org.undersigned.reading.signatory.convention;
