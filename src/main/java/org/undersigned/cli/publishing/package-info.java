/**
 * The commands that publish letters, here or on another server, and that change or export what is published. May depend on
 * {@code cli.console}, {@code cli.store}, {@code cli.reading}, {@code reading}, {@code publishing}, {@code store},
 * {@code interchange} and {@code letter}.
 */
package org.undersigned.cli.publishing;
