package org.throughline.core.line;

import org.throughline.core.handoff.HandOff;

/**
 * One hand-off of the customer line.
 *
 * @param order its place, counted from 1, in the order of the flow
 * @param branch 0 for the main line, else the number of the branch
 */
public record Link(int order, int branch, HandOff handOff) {
    /** Returns the smaller of timeliness and percent complete and accurate, 0 to 1; null where neither is known. */
    public Double weakestShare() {
        Double timeliness = handOff.timeliness();
        Double completeAccurate = handOff.completeAccurate();
        if (timeliness == null || completeAccurate == null) {
            return timeliness == null ? completeAccurate : timeliness;
        }
        return Math.min(timeliness, completeAccurate);
    }
}
