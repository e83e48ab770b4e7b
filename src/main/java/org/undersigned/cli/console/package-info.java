/**
 * What every command has: its input and output, colours, exit statuses, and the error that is one line. May depend on
 * {@code letter}.
 */
package org.undersigned.cli.console;
