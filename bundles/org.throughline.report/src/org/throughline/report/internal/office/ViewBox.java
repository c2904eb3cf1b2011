package org.throughline.report.internal.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an SVG picture shows, in its own units. */
public record ViewBox(double x, double y, double width, double height) {
    private static final Pattern FOUND = Pattern.compile("<svg[^>]*\\sviewBox=[\"']([^\"']*)[\"']");

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException where the picture has none
     */
    public static ViewBox of(String svg) {
        Matcher matcher = FOUND.matcher(svg);
        if (!matcher.find()) {
            throw new IllegalArgumentException("a picture of the report has no viewBox");
        }
        String[] numbers = matcher.group(1).strip().split("[\\s,]+");
        return new ViewBox(
                Double.parseDouble(numbers[0]),
                Double.parseDouble(numbers[1]),
                Math.max(1, Double.parseDouble(numbers[2])),
                Math.max(1, Double.parseDouble(numbers[3])));
    }
}
