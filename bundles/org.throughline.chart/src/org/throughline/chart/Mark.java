package org.throughline.chart;

import java.util.List;

/** Something drawn; lengths are points of 1/96 inch, y goes down. */
public sealed interface Mark {
    /** Where a text lies, seen from its x. */
    enum Anchor {
        /** It begins there. */
        START,
        /** Its middle is there. */
        MIDDLE,
        /** It ends there. */
        END
    }

    /** A line through points: x and y in turn. */
    record Line(Tone tone, double... xy) implements Mark {
        /** Keeps the points. */
        public Line {
            xy = xy.clone();
        }

        @Override
        public double[] xy() {
            return xy.clone();
        }
    }

    /** A rectangle. */
    record Box(Tone tone, double x, double y, double width, double height) implements Mark {}

    /** A disc, or a ring where the tone has no fill. */
    record Dot(Tone tone, double x, double y, double radius) implements Mark {}

    /**
     * A line of text.
     *
     * @param y of the baseline
     */
    record Words(Tone tone, String text, double x, double y, Anchor anchor, int size, boolean bold) implements Mark {}

    /** Marks with words that tell what they show, for those who point at them or hear them. */
    record Told(String words, List<Mark> marks) implements Mark {
        /** Keeps the marks. */
        public Told {
            marks = List.copyOf(marks);
        }
    }

    /** Marks that lie elsewhere. */
    record Moved(double right, double down, List<Mark> marks) implements Mark {
        /** Keeps the marks. */
        public Moved {
            marks = List.copyOf(marks);
        }
    }
}
