package org.undersigned.cli.console;

import java.util.concurrent.Callable;

/** A command, created with its {@link Console}; it returns its {@link ExitStatus}. */
public interface ConsoleCommand extends Callable<Integer> {}
