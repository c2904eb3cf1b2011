package org.throughline.cli;

/** What the exit codes of the command line mean. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;
    /** {@code check} or {@code diff} found something. */
    public static final int FOUND = 1;
    /** Wrong usage; nothing was written. */
    public static final int USAGE = 2;
    /** Input that is unreadable or refused; nothing was written. */
    public static final int REFUSED = 3;
    /** Somebody else is writing to the client; nothing was written. */
    public static final int LOCKED = 4;
    /** An error of the program; nothing was written. */
    public static final int INTERNAL = 5;

    private ExitCode() {}
}
