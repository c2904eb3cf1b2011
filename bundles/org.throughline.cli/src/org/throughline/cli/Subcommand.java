package org.throughline.cli;

import java.util.concurrent.Callable;

/**
 * A subcommand of the command line: a class with picocli's {@code @Command}. What it returns is one of
 * {@link ExitCode}; what it throws becomes one line on standard error and an exit code: refused input 3, a locked
 * client 4, anything unforeseen 5.
 */
public interface Subcommand extends Callable<Integer> {}
