/**
 * Problem details (RFC 9457): the closed list of problem types and the exception that carries one to the client. Depends on
 * no other package of {@code http}.
 */
package org.undersigned.http.problem;
