package org.throughline.flow.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;

/** Text broken into lines that fit an area; what does not fit ends in an ellipsis. */
public final class WrappedText {
    private static final String ELLIPSIS = "…";

    private String text = "";
    private List<String> lines = List.of();
    private int[] widths = {};
    private Dimension fittedTo;
    private Font fittedWith;
    private boolean cut;

    /** Sets the text and returns whether it is another one; null is none. */
    public boolean set(String newText) {
        String stripped = newText == null ? "" : newText.strip();
        if (stripped.equals(text)) {
            return false;
        }
        text = stripped;
        fittedTo = null;
        return true;
    }

    /** Returns the whole text. */
    public String get() {
        return text;
    }

    /** Returns whether the last fit had to leave something out. */
    public boolean isCut() {
        return cut;
    }

    /** Breaks the text to fit an area; at least one line is kept. */
    public List<String> fit(Font font, Dimension area) {
        if (area.equals(fittedTo) && font.equals(fittedWith)) {
            return lines;
        }
        fittedTo = area.getCopy();
        fittedWith = font;
        cut = false;
        List<String> all = new ArrayList<>();
        text.lines().forEach(line -> wrap(line.strip(), font, area.width, all));
        int room = Math.max(1, area.height / lineHeight(font));
        if (all.size() > room) {
            cut = true;
            all.subList(room, all.size()).clear();
            all.add(shortened(all.removeLast(), font, area.width));
        }
        lines = List.copyOf(all);
        widths = lines.stream().mapToInt(line -> width(line, font)).toArray();
        return lines;
    }

    private void wrap(String paragraph, Font font, int width, List<String> into) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > width) {
                into.add(line.toString());
                longer = word;
            }
            String rest = longer;
            while (width(rest, font) > width && rest.length() > 1) {
                int fitting = fittingLength(rest, font, width);
                into.add(rest.substring(0, fitting));
                rest = rest.substring(fitting);
            }
            line = new StringBuilder(rest);
        }
        into.add(line.toString());
    }

    private static int fittingLength(String word, Font font, int width) {
        int length = word.length() - 1;
        while (length > 1 && width(word.substring(0, length), font) > width) {
            length--;
        }
        return length;
    }

    private static String shortened(String line, Font font, int width) {
        String kept = line;
        while (!kept.isEmpty() && width(kept + ELLIPSIS, font) > width) {
            kept = kept.substring(0, kept.length() - 1);
        }
        return kept.stripTrailing() + ELLIPSIS;
    }

    /** Returns how much of an area the text takes. */
    public Dimension size(Font font, Dimension area) {
        int height = fit(font, area).size() * lineHeight(font);
        return new Dimension(Arrays.stream(widths).max().orElse(0), text.isEmpty() ? 0 : height);
    }

    /**
     * Paints the text into an area.
     *
     * @param horizontal {@link PositionConstants#LEFT} or {@link PositionConstants#CENTER}
     * @param vertical {@link PositionConstants#TOP}, {@link PositionConstants#MIDDLE} or
     *     {@link PositionConstants#BOTTOM}
     */
    public void paint(Graphics graphics, Font font, Rectangle area, int horizontal, int vertical) {
        if (text.isEmpty()) {
            return;
        }
        List<String> fitted = fit(font, area.getSize());
        int height = lineHeight(font);
        int free = area.height - fitted.size() * height;
        int y = area.y;
        if (vertical == PositionConstants.MIDDLE) {
            y += free / 2;
        } else if (vertical == PositionConstants.BOTTOM) {
            y += free;
        }
        for (int i = 0; i < fitted.size(); i++) {
            int x = horizontal == PositionConstants.LEFT ? area.x : area.x + (area.width - widths[i]) / 2;
            graphics.drawText(fitted.get(i), x, y);
            y += height;
        }
    }

    private static int width(String line, Font font) {
        return FigureUtilities.getTextWidth(line, font);
    }

    private static int lineHeight(Font font) {
        return FigureUtilities.getFontMetrics(font).getHeight();
    }
}
