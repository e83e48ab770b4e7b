/**
 * What is left out of the lines of signatories, and the findings that say so: contacts, addresses, others who are
 * counted only. May depend on {@code letter}, {@code reading.block}, {@code reading.language}, {@code reading.context},
 * {@code reading.signatory.line}, {@code reading.structure.lexicon} and {@code reading.structure.line}.
 */
package org.undersigned.reading.structure.omission;
