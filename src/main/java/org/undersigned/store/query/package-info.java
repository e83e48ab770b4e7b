/**
 * Queries on the projection tables: filters, sort keys, keyset pagination, facets, full-text search, and their SQL. Filters
 * are data; {@link org.undersigned.store.query.FilterSql} turns them into SQL. May depend on {@code store.index}, {@code
 * store.sql}, {@code store.text}, {@code interchange} and {@code letter}.
 */
package org.undersigned.store.query;
