/**
 * The service document, discovery documents, assets and the documentation of problem types. May depend on
 * {@code http.collection} and {@code http.readings}.
 */
package org.undersigned.http.site;
