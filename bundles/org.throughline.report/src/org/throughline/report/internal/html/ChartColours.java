package org.throughline.report.internal.html;

import org.throughline.chart.Theme;
import org.throughline.chart.Tone;

/** The colours of charts on a dark screen, as a style sheet; on a light one and on paper charts bring their own. */
final class ChartColours {
    private ChartColours() {}

    static String style() {
        StringBuilder style = new StringBuilder("@media screen and (prefers-color-scheme: dark) {\n");
        for (Tone tone : Tone.values()) {
            style.append("  .throughline-chart .").append(tone.styleClass());
            style.append(" { fill: ").append(tone.fill(Theme.DARK));
            style.append("; stroke: ").append(tone.stroke(Theme.DARK)).append("; }\n");
        }
        return style.append("}\n").toString();
    }
}
