/**
 * Responses with collections and their items: links, facets, pages, includes and downloads. May depend on
 * {@code http.collection.lookup}, {@code http.collection.query} and {@code http.exchange}.
 */
package org.undersigned.http.collection;
