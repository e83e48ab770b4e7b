/**
 * Publishes the letters of the configured folder when the server starts, and reports how far it is. May depend on
 * {@code publishing}, {@code publishing.folder}, {@code publishing.change}, {@code reading}, {@code store} and
 * {@code letter}.
 */
package org.undersigned.publishing.startup;
