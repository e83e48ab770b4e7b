/**
 * The command: what the program does without serving. {@code read}, {@code check} and {@code init} run without a container
 * or a database, from the same archive; {@code publish} and {@code export} open the store, and never the web server.
 *
 * <p>May depend on {@code reading} (it reads without publishing), {@code publishing}, {@code store}, {@code interchange} and
 * {@code letter}; nothing depends on it.
 */
package org.undersigned.cli;
