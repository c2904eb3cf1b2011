package org.throughline.core;

import java.nio.file.Path;

/** Input that cannot be read or must not be used, with the place and the reason in words for a consultant. */
public final class RefusedInputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;
    private final String reason;

    /**
     * Refuses a file.
     *
     * @param line the line, counted from 1; 0 where there is none to name
     * @param reason what was expected and what to do, one sentence or two
     */
    public RefusedInputException(Path file, int line, String reason) {
        this(file, line, reason, null);
    }

    /** Refuses a file, the technical cause kept for the log. */
    public RefusedInputException(Path file, int line, String reason, Throwable cause) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + reason, cause);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** Returns the file or folder refused. */
    public Path file() {
        return file;
    }

    /** Returns the line, counted from 1; 0 where none is known. */
    public int line() {
        return line;
    }

    /** Returns the reason without the place. */
    public String reason() {
        return reason;
    }
}
