package org.throughline.improvement.plan;

import java.util.List;
import java.util.Optional;
import org.throughline.core.language.Texts;
import org.throughline.improvement.words.Sentence;
import org.throughline.model.improvement.Target;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;
import org.throughline.survey.compare.WaveResult;

/**
 * Where a target stands.
 *
 * @param number its place in the plans, from 1
 * @param state whether it is reached, by the newest reading
 * @param overdue whether its day has passed and it is not reached
 * @param baseline what its baseline measured; empty without answers
 * @param readings every wave after the baseline with answers, by date
 * @param comparison baseline and newest reading; empty where one is missing
 * @param sentence where it stands, in a sentence with every number
 */
public record TargetState(
        Target target,
        int number,
        State state,
        boolean overdue,
        Optional<WaveResult> baseline,
        List<Reading> readings,
        Optional<QuestionComparison> comparison,
        Sentence sentence) {
    private static final Texts TEXTS = new Texts(TargetState.class);

    /** Whether a target is reached. */
    public enum State {
        /** The share is at or above the goal. */
        REACHED,
        /** The share is below the goal. */
        NOT_YET,
        /** The wave has too few answers to be judged, or the small-cell profile hides them. */
        TOO_FEW,
        /** No wave after the baseline has answers, or the target does not say what is to be reached. */
        NOT_MEASURED;

        /** Returns the state in words. */
        public String words() {
            return TEXTS.of("target." + name());
        }
    }

    /** What one wave says of the target. */
    public record Reading(WaveResult result, State state) {}

    /** Keeps a copy of the list. */
    public TargetState {
        readings = List.copyOf(readings);
    }

    /** Returns the verdict on the change since the baseline; empty where nothing can be compared. */
    public Optional<Verdict> verdict() {
        return comparison.map(QuestionComparison::verdict);
    }

    /** Returns whether it was reached in an earlier wave and no longer is. */
    public boolean isLost() {
        return state == State.NOT_YET && readings.stream().anyMatch(reading -> reading.state() == State.REACHED);
    }
}
