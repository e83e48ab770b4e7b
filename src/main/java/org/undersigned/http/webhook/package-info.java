/**
 * Webhooks: addresses that are told of changes, signed as Standard Webhooks describe. May depend on {@code http.security} and
 * {@code http.publishing}.
 */
package org.undersigned.http.webhook;
