package org.throughline.report.document;

/**
 * A picture.
 *
 * @param svg one {@code <svg>} element with a viewBox that needs nothing from outside
 * @param alternative what it shows, for those who cannot see it
 * @param wide whether it wants pages of its own, turned to their wide side
 * @param strip the width of what stands at its left and is repeated where it must be cut into pages, in units of its
 *     viewBox; 0 repeats nothing
 */
public record Figure(String svg, String alternative, Text caption, boolean wide, int strip, Label label)
        implements Captioned {
    /** The word before the number of figures and charts. */
    static final String KIND = "Figure";

    /** Makes a picture to which no text refers. */
    public Figure(String svg, String alternative, Text caption, boolean wide, int strip) {
        this(svg, alternative, caption, wide, strip, Label.NONE);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Figure labelled(Label other) {
        return new Figure(svg, alternative, caption, wide, strip, other);
    }
}
