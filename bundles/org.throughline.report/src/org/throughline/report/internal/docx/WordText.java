package org.throughline.report.internal.docx;

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

/** Writes texts as runs: names in their language and direction, numbers and references as links. */
final class WordText {
    private final Bookmarks bookmarks;
    private final WordStyles styles;
    private final String namesLanguage;
    private final Footnotes footnotes;

    WordText(Bookmarks bookmarks, WordStyles styles, String namesLanguage) {
        this.bookmarks = bookmarks;
        this.styles = styles;
        this.namesLanguage = NameText.language(namesLanguage);
        footnotes = new Footnotes(styles);
    }

    /** Returns the footnotes of all texts that were written. */
    Footnotes footnotes() {
        return footnotes;
    }

    /** Returns the places that references lead to. */
    Bookmarks bookmarks() {
        return bookmarks;
    }

    /** Writes a text into a paragraph. */
    void write(Markup out, Text text) {
        write(out, text, false);
    }

    private void write(Markup out, Text text, boolean inFootnote) {
        for (Inline part : text.parts()) {
            switch (part) {
                case Words words -> words(out, words.words());
                case Name name -> name(out, name.name());
                case NumberRef number -> link(out, number.entry(), number.shown());
                case NumberMark mark -> bookmarks.around(out, mark.entry(), () -> words(out, mark.entry()));
                case Reference reference -> refer(out, reference);
                case Footnote footnote -> footnote(out, footnote, inFootnote);
            }
        }
    }

    private void footnote(Markup out, Footnote footnote, boolean inFootnote) {
        if (inFootnote) {
            words(out, " (");
            write(out, footnote.text(), true);
            words(out, ")");
        } else {
            footnotes.add(out, note -> write(note, footnote.text(), true));
        }
    }

    /** Writes words of the report itself. */
    void words(Markup out, String words) {
        out.start("w:r");
        characters(out, words);
        out.end();
    }

    /** Writes words of the client. */
    void name(Markup out, String name) {
        boolean right = NameText.isRightToLeft(name);
        out.start("w:r").start("w:rPr");
        if (right) {
            out.empty("w:rtl");
        }
        out.empty("w:lang", "w:val", namesLanguage, "w:bidi", right ? namesLanguage : null);
        out.end();
        characters(out, NameText.closed(name));
        out.end();
    }

    private static void characters(Markup out, String words) {
        StringBuilder run = new StringBuilder();
        String fit = Markup.fit(words);
        for (int i = 0; i < fit.length(); i++) {
            char character = fit.charAt(i);
            if (character == '\n' || character == '\t') {
                flush(out, run);
                out.empty(character == '\n' ? "w:br" : "w:tab");
            } else {
                run.append(character);
            }
        }
        flush(out, run);
    }

    private static void flush(Markup out, StringBuilder run) {
        if (!run.isEmpty()) {
            out.element("w:t", run.toString(), "xml:space", "preserve");
            run.setLength(0);
        }
    }

    private void refer(Markup out, Reference reference) {
        boolean caption = reference.shown().matches("(Table|Figure)\\P{L}+");
        if (!caption || !bookmarks.has(reference.anchor())) {
            link(out, reference.anchor(), reference.shown());
            return;
        }
        out.start("w:fldSimple", "w:instr", " REF " + bookmarks.name(reference.anchor()) + " \\h ");
        words(out, reference.shown());
        out.end();
    }

    /** Writes words that lead to a place; plain ones where the report has no such place. */
    private void link(Markup out, String anchor, String shown) {
        if (!bookmarks.has(anchor)) {
            words(out, shown);
            return;
        }
        out.start("w:hyperlink", "w:anchor", bookmarks.name(anchor), "w:history", "1");
        out.start("w:r").start("w:rPr").empty("w:rStyle", "w:val", styles.id(WordStyle.LINK));
        out.end();
        characters(out, shown);
        out.end().end();
    }
}
