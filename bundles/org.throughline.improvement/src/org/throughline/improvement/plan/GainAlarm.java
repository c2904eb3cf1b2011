package org.throughline.improvement.plan;

import java.util.List;
import org.throughline.core.language.Texts;
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
    private static final Texts TEXTS = new Texts(GainAlarm.class);

    /** Where the answers go. */
    public enum Direction {
        /** Below the centre line: the gain may be lost. */
        FALLS,
        /** Above the centre line: more is gained. */
        RISES,
        /** The rule names no side: look at the chart. */
        UNKNOWN;

        /** Returns what it means, in words. */
        public String words() {
            return TEXTS.of("alarm." + name());
        }
    }

    /** Keeps a copy of the list. */
    public GainAlarm {
        actions = List.copyOf(actions);
    }
}
