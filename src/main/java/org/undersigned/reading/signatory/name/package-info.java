/**
 * What is written around the name of a signatory and is no part of it: marks of notes, pronouns, years of classes,
 * accounts, addresses, acronyms. May depend on {@code reading.context}, {@code reading.language} and
 * {@code reading.signatory.line}.
 */
package org.undersigned.reading.signatory.name;
