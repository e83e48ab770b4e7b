/**
 * Algorithms on plain strings. They know nothing of letters: this package depends on {@code java.*} only, and every other
 * package may depend on it.
 */
package org.undersigned.text;
