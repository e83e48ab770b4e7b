/**
 * Publishes letters: reads a letter, compares it with its published revision, stores a new revision, and reports. Previews a
 * letter without storing it. May depend on {@code publishing.folder}, {@code reading}, {@code store} and {@code letter}.
 */
package org.undersigned.publishing;
