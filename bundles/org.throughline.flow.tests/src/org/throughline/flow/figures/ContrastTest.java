package org.throughline.flow.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of each theme, measured as the Web Content Accessibility Guidelines measure contrast. */
class ContrastTest {
    private static final double OF_TEXT = 4.5;
    private static final double OF_LINES = 3;
    private static final Pattern LIGHT = Pattern.compile(
            "<colorDefinition id=\"org\\.throughline\\.flow\\.(\\w+)\"[^>]* value=\"(\\d+),(\\d+),(\\d+)\"");
    private static final Pattern DARK =
            Pattern.compile("ColorDefinition#org-throughline-flow-(\\w+) \\{ color: #(\\w\\w)(\\w\\w)(\\w\\w); \\}");
    private static final List<FlowColour> GROUNDS_OF_TEXT = List.of(
            FlowColour.CANVAS,
            FlowColour.STEP,
            FlowColour.DECISION,
            FlowColour.START,
            FlowColour.END,
            FlowColour.EVENT,
            FlowColour.DOCUMENT,
            FlowColour.LANE_HEADER,
            FlowColour.MARK_LOW,
            FlowColour.MARK_MIDDLE,
            FlowColour.MARK_HIGH);

    record Theme(String name, Map<FlowColour, RGB> colours) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Theme read(String file, Pattern line, int radix) throws IOException {
        Map<FlowColour, RGB> colours = new EnumMap<>(FlowColour.class);
        try (InputStream in = FlowColour.class.getResourceAsStream(file)) {
            Matcher found = line.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                colours.put(
                        FlowColour.valueOf(found.group(1)),
                        new RGB(
                                Integer.parseInt(found.group(2), radix),
                                Integer.parseInt(found.group(3), radix),
                                Integer.parseInt(found.group(4), radix)));
            }
        }
        return new Theme(file, colours);
    }

    private static Theme system() {
        Map<FlowColour, RGB> colours = new EnumMap<>(FlowColour.class);
        for (FlowColour colour : FlowColour.values()) {
            colours.put(
                    colour,
                    Display.getDefault().getSystemColor(colour.systemColour()).getRGB());
        }
        return new Theme("system", colours);
    }

    static Stream<Theme> themes() throws IOException {
        return Stream.of(read("/plugin.xml", LIGHT, 10), read("/css/dark.css", DARK, 16), system());
    }

    private static double part(int value) {
        double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * part(colour.red) + 0.7152 * part(colour.green) + 0.0722 * part(colour.blue);
    }

    private static double contrast(RGB one, RGB other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static void check(Theme theme, FlowColour front, FlowColour ground, double least, List<String> poor) {
        double found = contrast(theme.colours().get(front), theme.colours().get(ground));
        if (found < least) {
            poor.add("%s on %s: %.2f, not %.1f".formatted(front, ground, found, least));
        }
    }

    @Test
    void blackOnWhiteIsTheMost() {
        assertEquals(21, contrast(new RGB(0, 0, 0), new RGB(255, 255, 255)), 1e-9);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textCanBeReadOnEveryGround(Theme theme) {
        assertEquals(FlowColour.values().length, theme.colours().size());
        List<String> poor = new ArrayList<>();
        for (FlowColour ground : GROUNDS_OF_TEXT) {
            check(theme, FlowColour.TEXT, ground, OF_TEXT, poor);
        }
        for (FlowColour sign : List.of(FlowColour.ADDED, FlowColour.REMOVED, FlowColour.CHANGED)) {
            check(theme, FlowColour.CANVAS, sign, OF_TEXT, poor);
        }
        assertTrue(poor.isEmpty(), poor::toString);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void linesCanBeSeenOnEveryGround(Theme theme) {
        List<String> poor = new ArrayList<>();
        for (FlowColour ground : GROUNDS_OF_TEXT) {
            check(theme, FlowColour.LINE, ground, OF_LINES, poor);
        }
        for (FlowColour line : List.of(FlowColour.HAND_OFF, FlowColour.CUSTOMER_LINE)) {
            check(theme, line, FlowColour.CANVAS, OF_LINES, poor);
        }
        assertTrue(poor.isEmpty(), poor::toString);
    }

    @AfterEach
    void themeAgain() {
        FlowColour.useSystemColours(false);
        JFaceResources.getColorRegistry().put(FlowColour.STEP.id(), new RGB(233, 242, 250));
    }

    @Test
    void highContrastTakesNoColourOfTheTheme() {
        Display.getDefault();
        ColorRegistry registry = JFaceResources.getColorRegistry();
        RGB defined = new RGB(1, 2, 3);
        registry.put(FlowColour.STEP.id(), defined);
        assertEquals(defined, FlowColour.STEP.get().getRGB());
        FlowColour.useSystemColours(true);
        assertEquals(
                Display.getDefault()
                        .getSystemColor(FlowColour.STEP.systemColour())
                        .getRGB(),
                FlowColour.STEP.get().getRGB());
    }
}
