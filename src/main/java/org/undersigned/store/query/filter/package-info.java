/**
 * The filters of queries and the columns by which they compare. Filters are data, with their values normalised as the
 * projection tables hold them. May depend on {@code store.index}, {@code store.sql}, {@code store.text} and
 * {@code letter}.
 */
package org.undersigned.store.query.filter;
