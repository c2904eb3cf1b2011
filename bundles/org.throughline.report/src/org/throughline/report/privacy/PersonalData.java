package org.throughline.report.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.throughline.report.document.Block.Quote;
import org.throughline.report.document.Inline;
import org.throughline.report.document.Inline.Name;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.report.document.Text;

/**
 * What of a report may tell who somebody is. It looks at what the client and those asked wrote, by its form alone: a
 * name that stands without a title is not found, so that somebody must still read the quotes.
 */
public final class PersonalData {
    private PersonalData() {}

    /**
     * Something found.
     *
     * @param words the words themselves, with what stands around them where they are few
     * @param section the title of the section it stands in
     */
    public record Found(PersonalKind kind, String words, String section) {}

    /** Returns what is found, section by section, each once a section. */
    public static List<Found> in(ReportDocument report) {
        Set<Found> found = new LinkedHashSet<>();
        for (Section section : report.sections()) {
            SectionTexts texts = SectionTexts.of(section);
            for (Quote quote : texts.quotes()) {
                found.add(new Found(PersonalKind.OWN_WORDS, quote.words().plain(), section.title()));
            }
            for (String written : written(texts)) {
                PersonalPatterns.find(written)
                        .forEach((kind, all) -> all.forEach(one -> found.add(new Found(kind, one, section.title()))));
            }
        }
        return new ArrayList<>(found);
    }

    private static List<String> written(SectionTexts texts) {
        List<String> written = new ArrayList<>(texts.drawn());
        for (Text text : texts.texts()) {
            for (Inline part : text.parts()) {
                if (part instanceof Name name) {
                    written.add(name.name());
                }
            }
        }
        return written;
    }
}
