package org.throughline.core.process;

import java.io.IOException;

/** A process that cannot be written in the way that was asked for, with a reason in words for a consultant. */
public final class NotWritableException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses to write.
     *
     * @param reason what the limit is and what to do instead
     */
    public NotWritableException(String reason) {
        super(reason);
    }
}
