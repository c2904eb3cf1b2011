package org.throughline.report.internal.pdf.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The properties of an element, its own and those that it has from the elements around it. */
final class Ink {
    private static final Set<String> INHERITED = Set.of(
            "fill",
            "fill-opacity",
            "stroke",
            "stroke-opacity",
            "stroke-width",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "font-size",
            "font-weight",
            "text-anchor");
    /** What changes nothing on paper. */
    private static final Set<String> QUIET = Set.of("font-family");

    private static final Map<String, Color> NAMED = Map.of("black", Color.BLACK, "white", Color.WHITE);
    private static final float MITER = 4;
    private static final int OPAQUE = 255;

    private final Map<String, String> values;

    private Ink(Map<String, String> values) {
        this.values = values;
    }

    static Ink usual() {
        return new Ink(Map.of("fill", "#000000", "font-size", "16"));
    }

    static boolean isProperty(String attribute) {
        return INHERITED.contains(attribute) || QUIET.contains(attribute);
    }

    /** Returns the properties of an element within. */
    Ink with(Map<String, String> own) throws UnknownPictureException {
        if (own.isEmpty()) {
            return this;
        }
        Map<String, String> all = new HashMap<>(values);
        for (Map.Entry<String, String> property : own.entrySet()) {
            if (INHERITED.contains(property.getKey())) {
                all.put(property.getKey(), property.getValue());
            } else if (!QUIET.contains(property.getKey())) {
                throw new UnknownPictureException("the property " + property.getKey());
            }
        }
        return new Ink(all);
    }

    /** Returns the colour of the inside; null for none. */
    Color fill() throws UnknownPictureException {
        return colour("fill", "fill-opacity");
    }

    /** Returns the colour of the outline; null for none. */
    Color stroke() throws UnknownPictureException {
        return colour("stroke", "stroke-opacity");
    }

    private Color colour(String property, String opacity) throws UnknownPictureException {
        String value = values.getOrDefault(property, "none");
        if (value.equals("none") || value.equals("transparent")) {
            return null;
        }
        Color colour = NAMED.containsKey(value) ? NAMED.get(value) : decoded(value);
        int alpha = Math.round(number(opacity, 1) * OPAQUE);
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    private static Color decoded(String value) throws UnknownPictureException {
        if (!value.matches("#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}")) {
            throw new UnknownPictureException("the colour " + value);
        }
        boolean small = value.length() == 4;
        return Color.decode(small ? value.replaceAll("([0-9a-fA-F])", "$1$1") : value);
    }

    BasicStroke pen() throws UnknownPictureException {
        int cap = switch (values.getOrDefault("stroke-linecap", "butt")) {
            case "round" -> BasicStroke.CAP_ROUND;
            case "square" -> BasicStroke.CAP_SQUARE;
            default -> BasicStroke.CAP_BUTT;
        };
        int join = switch (values.getOrDefault("stroke-linejoin", "miter")) {
            case "round" -> BasicStroke.JOIN_ROUND;
            case "bevel" -> BasicStroke.JOIN_BEVEL;
            default -> BasicStroke.JOIN_MITER;
        };
        return new BasicStroke(number("stroke-width", 1), cap, join, MITER, dashes(), 0);
    }

    private float[] dashes() throws UnknownPictureException {
        String value = values.getOrDefault("stroke-dasharray", "none");
        if (value.equals("none")) {
            return null;
        }
        String[] parts = value.split("[\\s,]+");
        float[] dashes = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            dashes[i] = number(parts[i]);
        }
        return dashes;
    }

    float size() throws UnknownPictureException {
        return number("font-size", 0);
    }

    boolean isBold() {
        return values.getOrDefault("font-weight", "normal").matches("bold|[6-9]00");
    }

    /** Returns how much of a line's width stands before its x. */
    float before() {
        return switch (values.getOrDefault("text-anchor", "start")) {
            case "middle" -> 0.5f;
            case "end" -> 1;
            default -> 0;
        };
    }

    private float number(String property, float usual) throws UnknownPictureException {
        String value = values.get(property);
        return value == null ? usual : number(value);
    }

    /** Reads a length in units of the picture. */
    static float number(String value) throws UnknownPictureException {
        try {
            return Float.parseFloat(value.endsWith("px") ? value.substring(0, value.length() - 2) : value);
        } catch (NumberFormatException e) {
            throw new UnknownPictureException("the length " + value, e);
        }
    }
}
