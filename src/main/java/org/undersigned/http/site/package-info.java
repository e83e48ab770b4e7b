/**
 * The service document, discovery documents, assets and the documentation of problem types. May depend on
 * {@code http.openapi}.
 */
package org.undersigned.http.site;
