package org.throughline.report.internal.docx;

import java.util.function.Consumer;
import org.throughline.chart.markup.Markup;

/** The footnotes of a document, numbered in the order of their marks. */
final class Footnotes {
    private final WordStyles styles;
    private final Markup notes = new Markup();
    private int count;

    Footnotes(WordStyles styles) {
        this.styles = styles;
        notes.start("w:footnotes", "xmlns:w", WordReport.W, "xmlns:r", WordReport.R);
        separator("-1", "separator", "w:separator");
        separator("0", "continuationSeparator", "w:continuationSeparator");
    }

    private void separator(String id, String type, String mark) {
        notes.start("w:footnote", "w:type", type, "w:id", id).start("w:p");
        notes.start("w:pPr").empty("w:spacing", "w:before", "0", "w:after", "0").end();
        notes.start("w:r").empty(mark).end().end().end();
    }

    /** Writes the mark of a footnote and keeps its text. */
    void add(Markup out, Consumer<Markup> text) {
        count++;
        String id = Integer.toString(count);
        mark(out, () -> out.empty("w:footnoteReference", "w:id", id));
        notes.start("w:footnote", "w:id", id).start("w:p").start("w:pPr");
        notes.empty("w:pStyle", "w:val", styles.id(WordStyle.FOOTNOTE)).end();
        mark(notes, () -> notes.empty("w:footnoteRef"));
        notes.start("w:r").element("w:t", " ", "xml:space", "preserve").end();
        text.accept(notes);
        notes.end().end();
    }

    private void mark(Markup out, Runnable sign) {
        out.start("w:r").start("w:rPr").empty("w:rStyle", "w:val", styles.id(WordStyle.FOOTNOTE_MARK));
        out.end();
        sign.run();
        out.end();
    }

    /** Ends the footnotes and returns them. */
    String finish() {
        return notes.end().toString();
    }
}
