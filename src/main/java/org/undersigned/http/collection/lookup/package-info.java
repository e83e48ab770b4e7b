/**
 * Finds published letters by the id in a path, as of a revision or a time, and says what does not exist or is
 * withdrawn. May depend on {@code http.collection.query}, {@code http.exchange}, {@code http.parameter},
 * {@code http.route} and {@code http.problem}.
 */
package org.undersigned.http.collection.lookup;
