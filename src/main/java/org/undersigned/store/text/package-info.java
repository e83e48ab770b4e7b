/**
 * Text as the database compares it: normalised tokens, name slugs, unit keys, date ranges. May depend on {@code letter}.
 */
package org.undersigned.store.text;
