package org.throughline.report.internal.pptx;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Inline;
import org.throughline.report.document.Inline.Name;
import org.throughline.report.document.Inline.NumberMark;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.Inline.Reference;
import org.throughline.report.document.Inline.Words;
import org.throughline.report.document.Text;

/**
 * A text cut in two.
 *
 * @param first what stands before the cut
 * @param rest what stands behind it
 */
record TextCut(Text first, Text rest) {
    /** Returns a text with nothing in it that markup cannot hold, so that its letters can be counted. */
    static Text fit(Text text) {
        return new Text(text.parts().stream().map(TextCut::fit).toList());
    }

    private static Inline fit(Inline part) {
        return switch (part) {
            case Words words -> new Words(Markup.fit(words.words()).replace('\t', ' '));
            case Name name -> new Name(Markup.fit(name.name()).replace('\t', ' '));
            default -> part;
        };
    }

    /**
     * Cuts a text before one of its characters. Numbers and references are not cut in themselves.
     *
     * @param at the place in its plain words
     */
    static TextCut at(Text text, int at) {
        List<Inline> first = new ArrayList<>();
        List<Inline> rest = new ArrayList<>();
        int before = 0;
        for (Inline part : text.parts()) {
            int length = plain(part).length();
            int inside = at - before;
            if (inside >= length) {
                first.add(part);
            } else if (inside <= 0) {
                rest.add(part);
            } else {
                switch (part) {
                    case Words words -> {
                        first.add(new Words(words.words().substring(0, inside)));
                        rest.add(new Words(words.words().substring(inside)));
                    }
                    case Name name -> {
                        first.add(new Name(name.name().substring(0, inside)));
                        rest.add(new Name(name.name().substring(inside)));
                    }
                    default -> rest.add(part);
                }
            }
            before += length;
        }
        return new TextCut(new Text(first), new Text(rest));
    }

    private static String plain(Inline part) {
        return switch (part) {
            case Words words -> words.words();
            case Name name -> name.name();
            case NumberRef number -> number.shown();
            case NumberMark mark -> mark.entry();
            case Reference reference -> reference.shown();
            case Inline.Footnote footnote -> "";
        };
    }

    /**
     * Returns a text that takes so many lines at most; one that was too long ends in an ellipsis.
     *
     * @param width of a line, in points
     */
    static Text shortened(Text text, double width, double size, boolean bold, int lines) {
        Text fit = fit(text);
        String plain = fit.plain();
        List<Integer> starts = Wrapped.starts(plain, width, size, bold);
        if (starts.size() <= lines) {
            return fit;
        }
        int end = Math.max(1, starts.get(lines) - 2);
        if (Character.isLowSurrogate(plain.charAt(end))) {
            end--;
        }
        return at(fit, end).first().words("\u2026");
    }
}
