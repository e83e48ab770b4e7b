/**
 * Text as the database compares it: normalised words, name slugs, unit keys and date ranges. May depend on {@code letter}.
 */
package org.undersigned.store.text;
