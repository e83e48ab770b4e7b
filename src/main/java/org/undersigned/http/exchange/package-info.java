/**
 * A request and its response in Quarkus REST: filters that match and negotiate, the writer of responses and of chunked bodies,
 * exception mappers. May depend on {@code http.route}, {@code http.cache} and what they depend on.
 */
package org.undersigned.http.exchange;
