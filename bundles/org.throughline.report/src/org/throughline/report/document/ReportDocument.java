package org.throughline.report.document;

import java.util.List;

/**
 * A report before it is written in a format. It holds every number as it is to be shown: a format computes none.
 *
 * @param client the client's name
 * @param namesLanguage the language of what the client wrote, as a BCP 47 tag
 * @param subtitle what the report rests on, such as the date of its newest data; may be empty
 * @param numbers what each number of the report is, in the order of their first use
 */
public record ReportDocument(
        String title,
        String client,
        String namesLanguage,
        String subtitle,
        List<Section> sections,
        List<NumberEntry> numbers) {
    /** The language of the report's own words, as a BCP 47 tag. */
    public static final String LANGUAGE = "en";

    /** Keeps copies of the lists. */
    public ReportDocument {
        sections = List.copyOf(sections);
        numbers = List.copyOf(numbers);
    }
}
