package org.throughline.report.internal.pdf.picture;

/** A picture holds what only a whole SVG viewer can paint. */
public final class UnknownPictureException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownPictureException(String what) {
        super(what);
    }

    UnknownPictureException(String what, Throwable cause) {
        super(what, cause);
    }
}
