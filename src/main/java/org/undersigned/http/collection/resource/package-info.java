/**
 * A resource for each collection. May depend on {@code http.collection}, {@code http.collection.query},
 * {@code http.route} and {@code http.protocol}.
 */
package org.undersigned.http.collection.resource;
