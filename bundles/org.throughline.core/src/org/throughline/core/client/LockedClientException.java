package org.throughline.core.client;

import java.nio.file.Path;

/** Another window or command is writing to the client. */
public final class LockedClientException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String owner;

    LockedClientException(Path folder, String owner) {
        super(folder + ": the client is locked by " + owner + "; close it there and try again");
        this.owner = owner;
    }

    /** Returns who holds the lock and since when, in words. */
    public String owner() {
        return owner;
    }
}
