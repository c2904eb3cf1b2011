package org.throughline.chart;

import java.util.Locale;

/** What a mark stands for, and so its colours and strokes; colours are never the only difference. */
public enum Tone {
    /** The ground that everything lies on. */
    GROUND("#ffffff", "none", "#14181d", "none", 0, null),
    /** Text. */
    TEXT("#1b1f24", "none", "#e6e9ec", "none", 0, null),
    /** Text that explains. */
    QUIET("#4b5563", "none", "#b3bcc6", "none", 0, null),
    /** Lines to read values by. */
    GRID("none", "#c9d1d9", "none", "#3c4650", 1, null),
    /** The bar of the earlier of two. */
    BEFORE("#bcd8e1", "#2a6d86", "#33505c", "#8fb9c8", 1, null),
    /** The bar of the later of two. */
    AFTER("#3b93b3", "#2a6d86", "#2b86a5", "#8fb9c8", 1, null),
    /** An interval. */
    INTERVAL("none", "#1b1f24", "none", "#e6e9ec", 1.6, null),
    /** The line through the points. */
    SERIES("none", "#2a6d86", "none", "#8fb9c8", 1.6, null),
    /** A point. */
    POINT("#2a6d86", "#2a6d86", "#8fd3e8", "#8fd3e8", 1, null),
    /** What surrounds a point that breaks a rule. */
    SIGNAL("none", "#b3261e", "none", "#ff9d94", 2.2, null),
    /** The text beside it. */
    SIGNAL_TEXT("#b3261e", "none", "#ff9d94", "none", 0, null),
    /** The mark of a point that is hidden. */
    HIDDEN("none", "#4b5563", "none", "#b3bcc6", 1.6, null),
    /** A centre line. */
    CENTRE("none", "#1b1f24", "none", "#e6e9ec", 1.4, null),
    /** A control limit. */
    LIMIT("none", "#4b5563", "none", "#b3bcc6", 1.2, "6 4"),
    /** A target. */
    TARGET("none", "#2e6b30", "none", "#8bd48f", 1.8, "2 3"),
    /** The text beside it. */
    TARGET_TEXT("#2e6b30", "none", "#8bd48f", "none", 0, null),
    /** The day of a change. */
    CHANGE("none", "#6b3fa0", "none", "#c7a6f2", 1.6, "9 3"),
    /** The ground of its number. */
    CHANGE_BADGE("#6b3fa0", "#6b3fa0", "#c7a6f2", "#c7a6f2", 1, null),
    /** Text on dark marks. */
    INVERSE("#ffffff", "none", "#14181d", "none", 0, null),
    /** Answers at the unfavourable end. */
    AGAINST("#b35806", "#ffffff", "#d98032", "#14181d", 1, null),
    /** Answers on the unfavourable side. */
    RATHER_AGAINST("#f6c48a", "#ffffff", "#8a5a24", "#14181d", 1, null),
    /** Answers on neither side. */
    NEITHER("#d9dde2", "#ffffff", "#4a525b", "#14181d", 1, null),
    /** Answers on the favourable side. */
    RATHER_FOR("#b9d3ea", "#ffffff", "#2f5f88", "#14181d", 1, null),
    /** Answers at the favourable end. */
    FOR("#1f5f99", "#ffffff", "#7db5e6", "#14181d", 1, null),
    /** Answers that are not told apart, since counts are small. */
    MERGED("none", "#4b5563", "none", "#b3bcc6", 1.2, "3 3");

    private final String fill;
    private final String stroke;
    private final String darkFill;
    private final String darkStroke;
    private final double width;
    private final String dash;

    Tone(String fill, String stroke, String darkFill, String darkStroke, double width, String dash) {
        this.fill = fill;
        this.stroke = stroke;
        this.darkFill = darkFill;
        this.darkStroke = darkStroke;
        this.width = width;
        this.dash = dash;
    }

    /** Returns the class by which style sheets know it. */
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the fill as #rrggbb, or {@code none}. */
    public String fill(Theme theme) {
        return theme == Theme.DARK ? darkFill : fill;
    }

    /** Returns the colour of the outline as #rrggbb, or {@code none}. */
    public String stroke(Theme theme) {
        return theme == Theme.DARK ? darkStroke : stroke;
    }

    /** Returns the width of the outline. */
    public double width() {
        return width;
    }

    /** Returns the lengths of strokes and gaps, separated by a blank; null for a solid outline. */
    public String dash() {
        return dash;
    }
}
