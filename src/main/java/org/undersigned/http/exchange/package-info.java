/**
 * One request and its response: what was negotiated, how a response is built, buffered, streamed and written, and how
 * exceptions become problem responses. May depend on {@code http.route}, {@code http.cache} and what they depend on.
 */
package org.undersigned.http.exchange;
