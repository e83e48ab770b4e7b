/**
 * Lists of signatories: which line is whom, and what a line says of them. May depend on {@code letter} and {@code
 * reading.language}.
 */
package org.undersigned.reading.signatory;
