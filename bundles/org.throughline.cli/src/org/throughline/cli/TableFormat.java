package org.throughline.cli;

/** How a command prints its table. */
public enum TableFormat {
    /** Aligned columns for people. */
    TEXT,
    /** JSON with stable keys. */
    JSON,
    /** RFC 4180. */
    CSV
}
