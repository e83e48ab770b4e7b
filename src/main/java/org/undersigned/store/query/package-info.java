/**
 * Queries on the projection tables: sort keys, keyset pagination, facets, full-text search, and their SQL. {@link
 * org.undersigned.store.query.FilterSql} turns filters into SQL. May depend on {@code store.query.filter},
 * {@code store.query.row}, {@code store.query.signatory}, {@code store.query.revision}, {@code store.index},
 * {@code store.sql}, {@code store.text}, {@code interchange} and {@code letter}.
 */
package org.undersigned.store.query;
