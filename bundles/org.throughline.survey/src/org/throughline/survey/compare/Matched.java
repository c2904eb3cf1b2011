package org.throughline.survey.compare;

import org.throughline.stats.Pairs;
import org.throughline.stats.Share;

/**
 * One question that the same people answered twice.
 *
 * @param pairs how they answered; the first share is that of the later wave, the second that of the earlier
 * @param allBefore everybody's answers in the earlier wave, pairs or not
 * @param allAfter everybody's answers in the later wave, pairs or not
 * @param incomplete the pairs that have no valid answer in one wave or both, which are left out
 */
public record Matched(Pairs pairs, Share allBefore, Share allAfter, int incomplete) {
    /** Returns the answers of the earlier wave that are in no pair. */
    public Share restBefore() {
        return rest(allBefore, pairs.second());
    }

    /** Returns the answers of the later wave that are in no pair. */
    public Share restAfter() {
        return rest(allAfter, pairs.first());
    }

    private static Share rest(Share all, Share paired) {
        return new Share(all.x() - paired.x(), all.n() - paired.n());
    }
}
