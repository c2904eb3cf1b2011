package org.throughline.survey.overlay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.core.handoff.StepGraph;
import org.throughline.core.language.Texts;
import org.throughline.model.base.Element;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;
import org.throughline.model.process.Wait;

/** How long one case is worked on and waits, as heat: the longest is the hottest. */
public final class TimeOverlay {
    private static final double MIDDLE_FROM = 1.0 / 3;
    private static final double HIGH_FROM = 2.0 / 3;

    private static final Texts TEXTS = new Texts(TimeOverlay.class);

    private TimeOverlay() {}

    /** Returns the value of every step and wait whose time is known. */
    public static Map<Element, OverlayValue> of(Process process) {
        List<Node> nodes = StepGraph.of(process).nodes();
        long longest = nodes.stream()
                .mapToLong(node -> work(node).plus(waiting(node)).toSeconds())
                .max()
                .orElse(0);
        Map<Element, OverlayValue> values = new LinkedHashMap<>();
        for (Node node : nodes) {
            long seconds = work(node).plus(waiting(node)).toSeconds();
            if (seconds > 0) {
                values.put(node, value(node, (double) seconds / longest));
            }
        }
        return values;
    }

    private static OverlayValue value(Node node, double level) {
        List<String> parts = new ArrayList<>();
        if (work(node).isPositive()) {
            parts.add(TEXTS.of("work", DurationWords.of(work(node))));
        }
        if (waiting(node).isPositive()) {
            parts.add(TEXTS.of("wait", DurationWords.of(waiting(node))));
        }
        String text = String.join(", ", parts);
        String share = TEXTS.of("share", level);
        return new OverlayValue(text, text + "; " + share, level, attention(level));
    }

    private static Attention attention(double level) {
        if (level >= HIGH_FROM) {
            return Attention.HIGH;
        }
        return level >= MIDDLE_FROM ? Attention.MIDDLE : Attention.LOW;
    }

    private static Duration work(Node node) {
        return known(node instanceof Step step ? step.getWorkTime() : null);
    }

    private static Duration waiting(Node node) {
        return known(
                switch (node) {
                    case Step step -> step.getWaitTime();
                    case Wait wait -> wait.getWaitTime();
                    default -> null;
                });
    }

    private static Duration known(Duration time) {
        return time == null || time.isNegative() ? Duration.ZERO : time;
    }
}
