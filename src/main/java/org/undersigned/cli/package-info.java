/**
 * The command line. {@code read}, {@code check} and {@code init} run without container and database; {@code publish} and
 * {@code export} open the store, but not the web server. Depends on {@code reading}, {@code publishing}, {@code store},
 * {@code interchange} and {@code letter}; nothing depends on it.
 */
package org.undersigned.cli;
