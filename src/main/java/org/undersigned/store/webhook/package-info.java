/**
 * Stores webhooks: their addresses, and what each was told of last. May depend on {@code store} and {@code store.audit}.
 */
package org.undersigned.store.webhook;
