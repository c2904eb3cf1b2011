package org.throughline.chart;

import java.io.IOException;
import java.util.List;

/**
 * A chart as drawn, whatever the file.
 *
 * @param title what it shows, in a few words
 * @param description what is to be seen, for those who cannot
 */
public record Picture(int width, int height, String title, String description, List<Mark> marks) {
    /** Keeps the marks. */
    public Picture {
        marks = List.copyOf(marks);
    }

    /** Returns the picture as one {@code <svg>} element without a ground, light, for a page with styles of its own. */
    public String svg() {
        return new SvgPicture(this).element();
    }

    /** Returns the picture in dots, 192 an inch, as a PNG file. */
    public byte[] png(Theme theme) throws IOException {
        return new PngPicture(this, theme).bytes();
    }
}
