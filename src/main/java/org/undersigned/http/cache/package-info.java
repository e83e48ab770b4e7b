/**
 * The response cache: finished responses by request, encoded once, invalidated when a letter is published (RFC 9111). May
 * depend on {@code http.protocol}.
 */
package org.undersigned.http.cache;
