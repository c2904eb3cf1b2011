package org.throughline.diagram.internal;

import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines by the width of its letters.
 *
 * @param fontSize in points of 1/96 inch
 * @param cut whether some of the text was left out; the last line then ends with an ellipsis
 */
public record WrappedText(List<String> lines, int fontSize, boolean cut) {
    /** The usual size of text in a flowchart. */
    public static final int USUAL = 12;

    private static final int SMALLEST = 9;
    private static final int LABEL_WIDTH = 110;
    private static final int LABEL_LINES = 4;
    private static final String ELLIPSIS = "\u2026";
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Returns the text in a box: smaller where it must be, cut where even that is not enough. */
    public static WrappedText fit(String text, int width, int height) {
        for (int size = USUAL; size > SMALLEST; size--) {
            WrappedText tried = wrap(text, width, height / lineHeight(size), size);
            if (!tried.cut && tried.keepsWords(text)) {
                return tried;
            }
        }
        return wrap(text, width, height / lineHeight(SMALLEST), SMALLEST);
    }

    /** Returns the text in lines no wider than {@code width}, no more of them than {@code most}, but at least one. */
    public static WrappedText wrap(String text, int width, int most, int fontSize) {
        Breaker breaker = new Breaker(width, fontSize);
        printable(text).lines().forEach(breaker::paragraph);
        List<String> lines = breaker.lines;
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        int kept = Math.max(1, most);
        if (lines.size() <= kept) {
            return new WrappedText(List.copyOf(lines), fontSize, false);
        }
        List<String> shorter = new ArrayList<>(lines.subList(0, kept));
        shorter.set(kept - 1, shorten(shorter.get(kept - 1), width, fontSize));
        return new WrappedText(List.copyOf(shorter), fontSize, true);
    }

    /** Returns the text that stands beside a figure too small to hold it; no lines where there is none. */
    public static WrappedText outsideLabel(String text) {
        return wrap(text, LABEL_WIDTH, LABEL_LINES, USUAL - 1);
    }

    /** Returns the text without the characters that XML has no place for; tabs become spaces. */
    public static String printable(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(c -> c == '\t' ? ' ' : c)
                .filter(c -> c == '\n' || c == '\r' || c >= 0x20 && !(c >= 0x7F && c < 0xA0))
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .filter(c -> (c & 0xFFFE) != 0xFFFE)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** Returns how much room a line needs from top to bottom. */
    public static int lineHeight(int fontSize) {
        return Math.round(fontSize * 1.25f);
    }

    /** Returns how far below the top of a line its letters stand. */
    public static int ascent(int fontSize) {
        return Math.round(lineHeight(fontSize) * 0.78f);
    }

    /** Returns the width of one line of text. */
    public static int widthOf(String line, int fontSize) {
        if (line.isEmpty()) {
            return 0;
        }
        return (int)
                Math.ceil(Letters.font(fontSize).getStringBounds(line, CONTEXT).getWidth());
    }

    /** Returns the width of the widest line. */
    public int width() {
        return lines.stream().mapToInt(line -> widthOf(line, fontSize)).max().orElse(0);
    }

    /** Returns the height of all lines. */
    public int height() {
        return lines.size() * lineHeight(fontSize);
    }

    private boolean keepsWords(String text) {
        return String.join(" ", lines).equals(printable(text).replaceAll("\\s+", " "));
    }

    private static String shorten(String line, int width, int fontSize) {
        String kept = line;
        while (!kept.isEmpty() && widthOf(kept + ELLIPSIS, fontSize) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        }
        return kept + ELLIPSIS;
    }

    /** Fills lines with words; a word wider than a line is broken. */
    private static final class Breaker {
        private final int width;
        private final int fontSize;
        private final List<String> lines = new ArrayList<>();

        private Breaker(int width, int fontSize) {
            this.width = width;
            this.fontSize = fontSize;
        }

        private void paragraph(String text) {
            String line = "";
            for (String word : text.strip().split("\\s+")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (widthOf(longer, fontSize) <= width) {
                    line = longer;
                } else {
                    if (!line.isEmpty()) {
                        lines.add(line);
                    }
                    line = breakWord(word);
                }
            }
            lines.add(line);
        }

        private String breakWord(String word) {
            String rest = word;
            while (widthOf(rest, fontSize) > width && rest.codePointCount(0, rest.length()) > 1) {
                int end = rest.offsetByCodePoints(0, 1);
                while (end < rest.length()
                        && widthOf(rest.substring(0, rest.offsetByCodePoints(end, 1)), fontSize) <= width) {
                    end = rest.offsetByCodePoints(end, 1);
                }
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            return rest;
        }
    }
}
