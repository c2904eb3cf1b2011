package org.throughline.report.internal.pptx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.report.document.Inline;
import org.throughline.report.document.Inline.Footnote;
import org.throughline.report.document.Inline.NumberMark;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ExplainedNumber;
import org.throughline.report.internal.pptx.SlideText.Look;

/** What the notes of slides say: what each number is, footnotes, and the whole of what is shown shortened. */
final class SlideNotes {
    private static final Look LOOK = Look.plain(SlideType.SMALL);

    private final Map<String, NumberEntry> numbers = new LinkedHashMap<>();
    private final Set<String> explained = new LinkedHashSet<>();

    SlideNotes(List<NumberEntry> entries) {
        entries.forEach(entry -> numbers.put(entry.id(), entry));
    }

    /** Returns the notes of a slide; none where there is nothing to say. */
    List<Text> of(Slide slide) {
        List<Text> notes = new ArrayList<>();
        slide.shortened().forEach(whole -> notes.add(Text.of("In full: ").text(TextCut.fit(whole))));
        Set<String> shown = new LinkedHashSet<>();
        List<Text> footnotes = new ArrayList<>();
        slide.texts().forEach(text -> read(text, shown, footnotes));
        notes.addAll(footnotes);
        shown.retainAll(numbers.keySet());
        if (!shown.isEmpty()) {
            notes.add(Text.of("The numbers of this slide:"));
            shown.forEach(id -> notes.add(explain(id)));
        }
        return notes;
    }

    /** Returns the notes on the numbers that no slide so far has shown in words, such as the points of charts. */
    List<Text> others() {
        Set<String> others = new LinkedHashSet<>(numbers.keySet());
        others.removeAll(explained);
        List<Text> notes = new ArrayList<>();
        if (!others.isEmpty()) {
            notes.add(Text.of("Numbers that stand in charts, or nowhere in words:"));
            others.forEach(id -> notes.add(explain(id)));
        }
        return notes;
    }

    private Text explain(String id) {
        explained.add(id);
        NumberEntry entry = numbers.get(id);
        return TextCut.fit(Text.of(entry.shown() + " \u2013 ").text(Text.ofName(ExplainedNumber.whole(entry))));
    }

    private static void read(Text text, Set<String> shown, List<Text> footnotes) {
        for (Inline part : text.parts()) {
            switch (part) {
                case NumberRef number -> shown.add(number.entry());
                case NumberMark mark -> shown.add(mark.entry());
                case Footnote footnote -> {
                    footnotes.add(
                            Text.of("Footnote " + (footnotes.size() + 1) + ": ").text(footnote.text()));
                    read(footnote.text(), shown, new ArrayList<>());
                }
                default -> {
                    // explains itself
                }
            }
        }
    }

    /** Returns notes as the part that holds them. */
    static String markup(Collection<Text> notes, String namesLanguage) {
        SlideMarkup page = new SlideMarkup("notes", namesLanguage);
        page.out().start("p:sp").start("p:nvSpPr");
        page.name("Slide image", null);
        page.out().start("p:cNvSpPr").empty("a:spLocks", "noGrp", "1", "noRot", "1", "noChangeAspect", "1");
        page.out()
                .end()
                .start("p:nvPr")
                .empty("p:ph", "type", "sldImg")
                .end()
                .end()
                .empty("p:spPr");
        page.out().end();
        page.placeholder("Notes", () -> notes.forEach(note -> page.paragraph(note, LOOK)), "type", "body", "idx", "1");
        return page.finish();
    }
}
