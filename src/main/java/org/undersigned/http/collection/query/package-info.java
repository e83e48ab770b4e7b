/**
 * The collections, their filters and the other parameters of a query, parsed and described. May depend on
 * {@code http.exchange}, {@code http.parameter} and {@code http.protocol}.
 */
package org.undersigned.http.collection.query;
