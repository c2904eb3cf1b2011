package org.throughline.flow.figures;

import java.util.ArrayList;
import java.util.List;
import org.throughline.core.check.Severity;
import org.throughline.flow.Messages;
import org.throughline.survey.overlay.Attention;
import org.throughline.survey.overlay.OverlayValue;

/**
 * One mark: a shape on a colour, and a text.
 *
 * @param text empty where the shape says all
 */
public record Chip(MarkShape shape, FlowColour fill, String text) {

    /** Returns the chips that show marks, in their order. */
    public static List<Chip> of(ElementMarks marks) {
        List<Chip> chips = new ArrayList<>();
        if (marks.finding() != null) {
            chips.add(of(marks.finding()));
        }
        if (marks.overlay() != null) {
            chips.add(of(marks.overlay()));
        }
        if (marks.weak()) {
            chips.add(new Chip(MarkShape.SQUARE, FlowColour.MARK_HIGH, Messages.weakLink));
        }
        return chips;
    }

    /** Returns the chip of a severity: the text is a sign. */
    public static Chip of(Severity severity) {
        return switch (severity) {
            case ERROR -> new Chip(MarkShape.TRIANGLE, FlowColour.MARK_HIGH, "!!");
            case WARNING -> new Chip(MarkShape.TRIANGLE, FlowColour.MARK_MIDDLE, "!");
            case HINT -> new Chip(MarkShape.CIRCLE, FlowColour.MARK_LOW, "i");
        };
    }

    private static Chip of(OverlayValue value) {
        return of(value.attention(), value.text());
    }

    /** Returns the chip of an attention with a text. */
    public static Chip of(Attention attention, String text) {
        return switch (attention) {
            case LOW -> new Chip(MarkShape.CIRCLE, FlowColour.MARK_LOW, text);
            case MIDDLE -> new Chip(MarkShape.DIAMOND, FlowColour.MARK_MIDDLE, text);
            case HIGH -> new Chip(MarkShape.SQUARE, FlowColour.MARK_HIGH, text);
            case UNKNOWN -> new Chip(MarkShape.RING, FlowColour.CANVAS, text);
        };
    }
}
