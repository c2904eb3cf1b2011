package org.throughline.improvement.plan;

import java.util.List;
import org.throughline.model.improvement.Action;
import org.throughline.model.survey.Question;
import org.throughline.survey.time.SeriesChart;
import org.throughline.survey.time.Violation;

/**
 * A rule that the answers to a question break after an action was done.
 *
 * @param actions the actions done before it, by date
 */
public record GainAlarm(
        Question question, List<Action> actions, Violation violation, Direction direction, SeriesChart chart) {
    /** Where the answers go. */
    public enum Direction {
        /** Below the centre line: the gain may be lost. */
        FALLS("the gain may be lost"),
        /** Above the centre line: more is gained. */
        RISES("more is gained"),
        /** The rule names no side: look at the chart. */
        UNKNOWN("something changed");

        private final String words;

        Direction(String words) {
            this.words = words;
        }

        /** Returns what it means, in words. */
        public String words() {
            return words;
        }
    }

    /** Keeps a copy of the list. */
    public GainAlarm {
        actions = List.copyOf(actions);
    }
}
