package org.throughline.survey.time;

import java.util.List;

/**
 * A rule that points of a chart break: something else than chance.
 *
 * @param words the rule and where it is broken
 * @param points the points that break it, counted from 0; none where the whole phase does
 */
public record Violation(String words, List<Integer> points) {
    /** Keeps the points. */
    public Violation {
        points = List.copyOf(points);
    }
}
