package org.throughline.report.internal.pptx;

import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Inline;
import org.throughline.report.document.Inline.Footnote;
import org.throughline.report.document.Inline.Name;
import org.throughline.report.document.Inline.NumberMark;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.Inline.Reference;
import org.throughline.report.document.Inline.Words;
import org.throughline.report.document.Text;
import org.throughline.report.internal.office.NameText;
import org.throughline.report.internal.office.OfficeXml;

/** Writes texts as runs: names in their language and direction, the marks of footnotes raised. */
final class SlideText {
    private final Markup out;
    private final String namesLanguage;
    private int footnotes;

    SlideText(Markup out, String namesLanguage) {
        this.out = out;
        this.namesLanguage = NameText.language(namesLanguage);
    }

    /**
     * How runs look.
     *
     * @param size in points
     * @param colour of the theme; null for the usual one
     */
    record Look(double size, boolean bold, boolean italic, String colour) {
        static Look plain(double size) {
            return new Look(size, false, false, null);
        }

        static Look bold(double size, String colour) {
            return new Look(size, true, false, colour);
        }
    }

    /** Writes the runs of a text into a paragraph. */
    void write(Text text, Look look) {
        for (Inline part : text.parts()) {
            switch (part) {
                case Words words -> run(words.words(), OfficeXml.LANGUAGE, look, false);
                case Name name -> run(NameText.closed(name.name()), namesLanguage, look, false);
                case NumberRef number -> run(number.shown(), OfficeXml.LANGUAGE, look, false);
                case NumberMark mark -> run(mark.entry(), OfficeXml.LANGUAGE, look, false);
                case Reference reference -> run(reference.shown(), OfficeXml.LANGUAGE, look, false);
                case Footnote footnote -> run(Integer.toString(++footnotes), OfficeXml.LANGUAGE, look, true);
            }
        }
    }

    /** Writes the end of a paragraph, which keeps its height where it is empty. */
    void end(Look look) {
        out.empty("a:endParaRPr", "lang", OfficeXml.LANGUAGE, "sz", hundredths(look.size()));
    }

    private void run(String words, String language, Look look, boolean raised) {
        String[] lines = Markup.fit(words).replace('\t', ' ').split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.empty("a:br");
            }
            if (!lines[i].isEmpty()) {
                out.start("a:r");
                out.start("a:rPr", "lang", language, "sz", hundredths(look.size()), "b", look.bold() ? "1" : null);
                out.attributes("i", look.italic() ? "1" : null, "baseline", raised ? "30000" : null);
                if (look.colour() != null) {
                    out.start("a:solidFill")
                            .empty("a:schemeClr", "val", look.colour())
                            .end();
                }
                out.end().element("a:t", lines[i]).end();
            }
        }
    }

    private static String hundredths(double points) {
        return Long.toString(Math.round(points * 100));
    }

    /** Returns the attribute of a paragraph that is read from right to left; null for any other. */
    static String rightToLeft(Text text) {
        return NameText.isRightToLeft(text.plain()) ? "1" : null;
    }
}
