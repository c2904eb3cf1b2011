package org.throughline.chart;

import java.util.List;
import org.throughline.chart.internal.WrappedLabel;

/** Breaks labels of drawings into lines by counting characters, so that they come out the same on every machine. */
public final class LabelLines {
    private LabelLines() {}

    /**
     * Breaks a label between words, and inside of a word that is longer than a line.
     *
     * @param width characters a line, those of wide scripts counting twice
     * @param most the most lines; what does not fit ends in an ellipsis
     */
    public static List<String> of(String label, int width, int most) {
        return WrappedLabel.lines(label, width, most);
    }
}
