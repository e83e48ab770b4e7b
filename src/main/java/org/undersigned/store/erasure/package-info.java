/**
 * Erases names from letters: finds them, rewrites every part of a letter without them, and keeps digests so that they are
 * recognised in later publications. May depend on {@code store.text}, {@code interchange} and {@code letter}.
 */
package org.undersigned.store.erasure;
