/**
 * The command line: it names the commands and reports what fails. Commands that read letters run without container and
 * database; the others open the store, but not the web server. May depend on its commands in {@code cli.reading},
 * {@code cli.publishing} and {@code cli.access}, and on {@code cli.console}; nothing depends on it.
 */
package org.undersigned.cli;
