/**
 * Stores the tokens of those who may write: their hashes, roles, letters and expiry. May depend on {@code letter}.
 */
package org.undersigned.store.token;
