package org.throughline.diagram.internal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.diagram.internal.drawing.Connector;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;

/** The room around a page's part of the flowchart, in which arrows end that go on elsewhere. */
final class Margins {
    private static final int GAP = 6;
    private static final int MARK = 2 * Connector.RADIUS;
    /** How wide the room at the left and the right is. */
    static final int BESIDE = GAP + MARK + 4 + Connector.TEXT_WIDTH + 8;
    /** How high the room above and below is. */
    static final int ABOVE = GAP + MARK + 2 + Connector.textHeight();

    private final Bounds box;
    private final List<Span> taken;
    private final Map<Side, List<Exit>> exits = new EnumMap<>(Side.class);

    private record Exit(String sign, String text, Point at) {}

    /**
     * Takes the margins of a part.
     *
     * @param taken what is not free at the left
     */
    Margins(Bounds box, List<Span> taken) {
        this.box = box;
        this.taken = taken;
    }

    /** Adds the end of an arrow, at the edge of the part or inside. */
    void add(Side side, String sign, String text, Point at) {
        exits.computeIfAbsent(side, key -> new ArrayList<>()).add(new Exit(sign, text, at));
    }

    /** Returns the connectors, none over another where the side is long enough for them. */
    List<Connector> connectors() {
        List<Connector> connectors = new ArrayList<>();
        exits.forEach((side, found) -> place(side, found, connectors));
        return connectors;
    }

    private void place(Side side, List<Exit> found, List<Connector> connectors) {
        boolean beside = side.isBeside();
        found.sort(Comparator.comparingInt(exit -> beside ? exit.at.y() : exit.at.x()));
        int start = beside ? box.y() : box.x();
        int end = beside ? box.bottom() : box.right();
        int[] starts = new int[found.size()];
        int next = Integer.MIN_VALUE;
        for (int i = 0; i < starts.length; i++) {
            int wish = (beside ? found.get(i).at.y() : found.get(i).at.x()) - length(found.get(i), beside) / 2;
            starts[i] = free(side, Math.max(Math.max(start, wish), next), length(found.get(i), beside));
            next = starts[i] + length(found.get(i), beside) + GAP;
        }
        int most = end;
        for (int i = starts.length - 1; i >= 0; i--) {
            starts[i] = Math.min(starts[i], most - length(found.get(i), beside));
            most = starts[i] - GAP;
        }
        for (int i = 0; i < starts.length; i++) {
            connectors.add(connector(side, found.get(i), starts[i]));
        }
    }

    private int free(Side side, int wish, int length) {
        int start = wish;
        for (Span span : side == Side.LEFT ? taken : List.<Span>of()) {
            if (span.overlaps(new Span(start, start + length))) {
                start = span.end() + 2;
            }
        }
        return start;
    }

    private static int length(Exit exit, boolean beside) {
        WrappedText text = Connector.wrap(exit.text);
        return Math.max(MARK, beside ? text.height() : text.width());
    }

    private Connector connector(Side side, Exit exit, int start) {
        WrappedText text = Connector.wrap(exit.text);
        int width = text.width();
        int height = text.height();
        int middle = start + length(exit, side.isBeside()) / 2;
        int away = GAP + Connector.RADIUS;
        int beyond = GAP + MARK + 4;
        return switch (side) {
            case RIGHT -> made(exit, box.right() + away, middle, box.right() + beyond, middle - height / 2, text);
            case LEFT -> made(exit, box.x() - away, middle, box.x() - beyond - width, middle - height / 2, text);
            case BOTTOM -> made(exit, middle, box.bottom() + away, middle - width / 2, box.bottom() + beyond - 2, text);
            case TOP -> made(exit, middle, box.y() - away, middle - width / 2, box.y() - beyond + 2 - height, text);
        };
    }

    private static Connector made(Exit exit, int x, int y, int left, int top, WrappedText text) {
        Bounds room = new Bounds(left, top, text.width(), text.height());
        return new Connector(exit.sign, exit.text, new Point(x, y), room, exit.at);
    }
}
