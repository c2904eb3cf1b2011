package org.throughline.report.internal.line;

import java.util.List;

/**
 * A way of hand-offs as it is drawn: the main line, or one that branches off it.
 *
 * @param heading what stands above it; empty for none
 * @param stops its stations in the order of the flow
 */
record Strand(String heading, List<Stop> stops) {
    /** Keeps a copy of the list. */
    Strand {
        stops = List.copyOf(stops);
    }

    /**
     * A station with the link that leads to it.
     *
     * @param link what is handed over to it; null for the first
     * @param who the participant
     * @param steps what he does there
     * @param sayings what is known of how he sees it
     */
    record Stop(Hand link, String who, String steps, List<String> sayings) {
        /** Keeps a copy of the list. */
        Stop {
            sayings = List.copyOf(sayings);
        }
    }

    /**
     * What is handed over.
     *
     * @param state whether it is agreed and how well it works, in words
     * @param weak whether it is one of the weakest of the line
     */
    record Hand(String product, String state, boolean weak) {}
}
