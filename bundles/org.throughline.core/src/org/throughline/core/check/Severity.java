package org.throughline.core.check;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** The model contradicts itself, or a number made from it would be wrong. */
    ERROR,
    /** A gap that weakens what can be said to the client. */
    WARNING,
    /** Worth a look. */
    HINT;

    /** Returns the word that commands and reports print. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
