package org.undersigned.cli;

import java.util.concurrent.Callable;

/** A command, created with its {@link Console}; it returns its {@link ExitStatus}. */
interface ConsoleCommand extends Callable<Integer> {}
