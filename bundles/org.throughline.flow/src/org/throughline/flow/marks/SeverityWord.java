package org.throughline.flow.marks;

import org.throughline.core.check.Finding;
import org.throughline.flow.Messages;

/** How much a finding weighs, in the language of the window. */
public final class SeverityWord {
    private SeverityWord() {}

    /** Returns the word for the severity of a finding. */
    public static String of(Finding finding) {
        return switch (finding.check().severity()) {
            case ERROR -> Messages.severityError;
            case WARNING -> Messages.severityWarning;
            case HINT -> Messages.severityHint;
        };
    }
}
