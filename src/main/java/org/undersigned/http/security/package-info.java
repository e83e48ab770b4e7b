/**
 * Who may write: bearer tokens (RFC 6750) through Quarkus Security. Methods say with {@code @RolesAllowed} which roles may call
 * them; {@link org.undersigned.http.security.LetterAccess} compares the letter with the token's pattern. May depend on
 * {@code http.exchange}.
 */
package org.undersigned.http.security;
