/**
 * The rows of a statement, the revision as of which they are valid, and the notice that something was erased while they
 * were read. May depend on {@code store.sql}, {@code interchange} and {@code letter}.
 */
package org.undersigned.store.query.row;
