/**
 * What runs before Quarkus REST, or beside it: the filter that answers from the response cache and refuses requests over a
 * limit, and what Quarkus' own endpoints and Vert.x's failures need. May depend on {@code http.exchange}, {@code http.cache} and
 * {@code http.readings}.
 */
package org.undersigned.http.gateway;
