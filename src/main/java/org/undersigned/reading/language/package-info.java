/**
 * The words by which a language marks a letter's parts, as data: one folder a language, one file a subject. May depend on
 * {@code java.*} and the YAML reader.
 */
package org.undersigned.reading.language;
