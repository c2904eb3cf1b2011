package org.throughline.survey.dialect;

import java.util.List;

/**
 * How sure a dialect is that a file is its own.
 *
 * @param confidence from 0 (not at all) to 1 (certain)
 * @param reasons what it saw in the file, in words for a consultant
 */
public record Sniff(double confidence, List<String> reasons) {
    /** Checks the confidence. */
    public Sniff {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies from 0 to 1, and " + confidence + " does not");
        }
        reasons = List.copyOf(reasons);
    }

    /** Says that a file is not the dialect's. */
    public static Sniff no(String reason) {
        return new Sniff(0, List.of(reason));
    }
}
