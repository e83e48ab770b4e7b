/**
 * Parses {@code letter.yaml}, the publisher's annotations, and merges them into the letter. Findings carry positions in the
 * YAML file. May depend on {@code letter}, {@code reading.context}, {@code reading.signatory} and the
 * YAML parser.
 */
package org.undersigned.reading.annotation;
