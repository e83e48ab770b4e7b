/**
 * Publishing over HTTP: {@code PUT}, {@code PATCH} and {@code DELETE} on letters, their sources and the audit trail. May depend on
 * {@code http.security}, {@code http.readings} and {@code http.collection}.
 */
package org.undersigned.http.publishing;
