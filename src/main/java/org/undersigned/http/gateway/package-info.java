/**
 * The handler in front of the router: serves cached responses and refuses requests over a limit. May depend on
 * {@code http.exchange}, {@code http.cache} and {@code http.readings}.
 */
package org.undersigned.http.gateway;
