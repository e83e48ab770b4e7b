/**
 * What a publisher adds to a letter in {@code letter.yaml}: read with its places in the file, bound to records, and laid
 * over the letter that was read. May depend on {@code letter}, {@code reading}'s findings and the YAML parser.
 */
package org.undersigned.reading.annotation;
