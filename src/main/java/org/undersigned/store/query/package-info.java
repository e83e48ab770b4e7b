/**
 * Queries over the projection tables: filters, sort keys, keyset pagination, facets, full-text search, and the SQL they
 * become. May depend on {@code store.text}, {@code interchange} and {@code letter}.
 */
package org.undersigned.store.query;
