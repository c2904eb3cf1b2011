package org.throughline.diagram.internal.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a shape or a text is painted where there are no style sheets.
 *
 * @param fill null where it is not filled
 * @param stroke null where it has no outline
 * @param width of the outline
 * @param dash lengths of strokes and gaps in turn; null for a solid outline
 */
public record Look(Color fill, Color stroke, float width, float[] dash) {
    /** The look of text. */
    public static final String TEXT = "text";

    private static final Pattern RULE = Pattern.compile("\\.?([a-z-]+)\\{([^}]*)}");
    private static final float MITER = 10;

    /**
     * Returns the look that the rules of a style sheet give, later rules first.
     *
     * @param classes separated by blanks
     */
    static Look of(String[] rules, String classes) {
        Map<String, String> values = new HashMap<>();
        String padded = " " + classes + " ";
        for (String rule : rules) {
            Matcher matcher = RULE.matcher(rule);
            if (matcher.matches() && padded.contains(" " + matcher.group(1) + " ")) {
                for (String property : matcher.group(2).split(";")) {
                    int colon = property.indexOf(':');
                    values.put(property.substring(0, colon), property.substring(colon + 1));
                }
            }
        }
        return new Look(
                colour(values.get("fill"), values.get("fill-opacity")),
                colour(values.get("stroke"), null),
                Float.parseFloat(values.getOrDefault("stroke-width", "1")),
                lengths(values.get("stroke-dasharray")));
    }

    private static Color colour(String value, String opacity) {
        if (value == null || value.equals("none")) {
            return null;
        }
        Color opaque = Color.decode(value);
        int alpha = opacity == null ? 255 : Math.round(Float.parseFloat(opacity) * 255);
        return new Color(opaque.getRed(), opaque.getGreen(), opaque.getBlue(), alpha);
    }

    private static float[] lengths(String value) {
        if (value == null) {
            return null;
        }
        String[] parts = value.split(" ");
        float[] lengths = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            lengths[i] = Float.parseFloat(parts[i]);
        }
        return lengths;
    }

    /** Returns the pen of the outline. */
    public BasicStroke pen() {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER, dash, 0);
    }
}
