package org.throughline.report.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Inline;
import org.throughline.report.document.Inline.Footnote;
import org.throughline.report.document.Inline.Name;
import org.throughline.report.document.Inline.NumberMark;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.Inline.Reference;
import org.throughline.report.document.Inline.Words;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ExplainedNumber;
import org.throughline.report.internal.RegisterAppendix;

/** Writes the texts of a report to a page and keeps the footnotes until they are asked for. */
public final class HtmlTexts {
    private final Markup page;
    private final String namesLanguage;
    private final boolean hasRegister;
    private final Map<String, NumberEntry> numbers = new HashMap<>();
    private final List<Footnote> waiting = new ArrayList<>();
    private int footnotes;

    /** Writes texts of a report to a page. */
    public HtmlTexts(Markup page, ReportDocument report) {
        this.page = page;
        namesLanguage = language(report.namesLanguage());
        hasRegister =
                report.sections().stream().anyMatch(section -> section.id().equals(RegisterAppendix.ID));
        report.numbers().forEach(entry -> numbers.put(entry.id(), entry));
    }

    /** Returns the language to mark names with; null where it is the page's own or no language at all. */
    public static String language(String tag) {
        String known = Locale.forLanguageTag(tag).toLanguageTag();
        return known.equals("und") || known.equals(ReportDocument.LANGUAGE) ? null : known;
    }

    /** Writes an element that holds a text. */
    public void write(String element, Text text, String... attributes) {
        page.start(element, attributes);
        write(text);
        page.end();
    }

    /** Writes a text; of its footnotes only the marks. */
    public void write(Text text) {
        for (Inline part : text.parts()) {
            switch (part) {
                case Words words -> page.text(words.words());
                case Name name -> name(name.name());
                case NumberRef number -> write(number);
                case NumberMark mark -> page.element("span", mark.entry(), "id", mark.entry());
                case Reference reference -> page.element("a", reference.shown(), "href", "#" + reference.anchor());
                case Footnote footnote -> write(footnote);
            }
        }
    }

    /** Writes what the client wrote. */
    public void name(String name) {
        page.element("bdi", name, "lang", namesLanguage);
    }

    private void write(NumberRef number) {
        NumberEntry entry = numbers.get(number.entry());
        String explained = entry == null ? null : ExplainedNumber.line(entry);
        if (hasRegister && entry != null) {
            page.element("a", number.shown(), "class", "number", "href", "#" + number.entry(), "title", explained);
        } else {
            page.element("span", number.shown(), "class", "number", "title", explained);
        }
    }

    private void write(Footnote footnote) {
        footnotes++;
        waiting.add(footnote);
        page.start("sup")
                .element(
                        "a",
                        "" + footnotes,
                        "id",
                        "to-footnote-" + footnotes,
                        "href",
                        "#footnote-" + footnotes,
                        "title",
                        "Footnote " + footnotes)
                .end();
    }

    /** Writes the footnotes since the last call, each with a way back. */
    public void writeFootnotes() {
        if (waiting.isEmpty()) {
            return;
        }
        page.start("div", "class", "footnotes").line();
        int number = footnotes - waiting.size();
        while (!waiting.isEmpty()) {
            number++;
            String back = "Back to the text of footnote " + number;
            page.start("p", "id", "footnote-" + number).element("span", number + ". ", "class", "mark");
            write(waiting.removeFirst().text());
            page.text(" ")
                    .element("a", "\u2191", "href", "#to-footnote-" + number, "title", back, "aria-label", back)
                    .end()
                    .line();
        }
        page.end().line();
    }
}
