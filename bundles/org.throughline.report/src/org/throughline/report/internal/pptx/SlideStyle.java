package org.throughline.report.internal.pptx;

/** How the paragraphs of a slide look. */
enum SlideStyle {
    BODY(1, 0, 6, Look.PLAIN),
    BULLET(1, 20, 6, Look.PLAIN),
    /** A heading below the slide's title. */
    HEADING(1.12, 0, 12, Look.BOLD),
    /** The whole of a title that is too long for its place. */
    WHOLE_TITLE(1, 0, 0, Look.BOLD),
    /** What must not be overlooked; it stands in a box of its own. */
    NOTICE(1, 0, 0, Look.PLAIN),
    QUOTE(1, 24, 10, Look.ITALIC),
    /** Who said it. */
    QUOTED(0.78, 24, 0, Look.QUIET),
    SIGNATURE(1, 0, 40, Look.PLAIN);

    /** The letters of paragraphs. */
    enum Look {
        PLAIN,
        BOLD,
        ITALIC,
        QUIET
    }

    private final double size;
    private final double indent;
    private final double before;
    private final Look look;

    SlideStyle(double size, double indent, double before, Look look) {
        this.size = size;
        this.indent = indent;
        this.before = before;
        this.look = look;
    }

    /** Returns how large its letters are, in points. */
    double size(SlideType type) {
        return Math.max(SlideType.LEAST, Math.round(type.body() * size));
    }

    /** Returns how far it stands from the left, in points. */
    double indent() {
        return indent;
    }

    /** Returns how far it stands from what is above it, in points. */
    double before() {
        return before;
    }

    Look look() {
        return look;
    }

    boolean isBold() {
        return look == Look.BOLD;
    }
}
