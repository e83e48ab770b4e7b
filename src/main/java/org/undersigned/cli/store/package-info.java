/**
 * Runs a command in the container, with the store, and prints what becomes of a published letter. May depend on
 * {@code cli.console}, {@code store} and {@code letter}.
 */
package org.undersigned.cli.store;
