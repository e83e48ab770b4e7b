/**
 * The commands that read letters, {@code read}, {@code check} and {@code init}, and how they print a letter and its findings.
 * They run without container; only {@code check --published} opens the store. May depend on {@code cli.console},
 * {@code cli.store}, {@code reading}, {@code publishing}, {@code interchange} and {@code letter}.
 */
package org.undersigned.cli.reading;
