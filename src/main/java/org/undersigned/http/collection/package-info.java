/**
 * Collections and their items: query parameters, filters, facets, pages, includes, and a resource for each collection. May
 * depend on {@code http.exchange}.
 */
package org.undersigned.http.collection;
