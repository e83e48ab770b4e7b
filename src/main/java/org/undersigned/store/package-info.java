/**
 * Where letters are kept: revisions as whole documents, and tables for questions that are made from them. Panache and
 * Hibernate live and die here; entities and repositories never leave. The way in is {@link org.undersigned.store.Letters}.
 * May depend on {@code letter} and {@code interchange}.
 */
package org.undersigned.store;
