/**
 * Resources of a letter that are no plain collection: the letter itself, its text and data, images, citations, changes. May
 * depend on {@code http.collection}.
 */
package org.undersigned.http.letter;
