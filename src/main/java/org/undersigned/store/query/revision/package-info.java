/**
 * What is asked of revisions and changes without their documents. May depend on {@code store.sql} and {@code letter}.
 */
package org.undersigned.store.query.revision;
