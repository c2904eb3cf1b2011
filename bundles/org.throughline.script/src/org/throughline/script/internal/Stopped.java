package org.throughline.script.internal;

/** Ends a script from outside; an error of the virtual machine's kind, which no script can catch. */
final class Stopped extends Error {
    private static final long serialVersionUID = 1L;

    Stopped(String reason) {
        super(reason, null, false, false);
    }
}
