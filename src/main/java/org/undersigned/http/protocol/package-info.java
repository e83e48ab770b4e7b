/**
 * HTTP semantics without a server: media formats, content negotiation, header fields, entity tags, digests, query strings
 * (RFC 9110, RFC 9530). May depend on {@code http.problem} and on the model of {@code representation}.
 */
package org.undersigned.http.protocol;
