package org.throughline.report.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A report before it is written in a format. It holds every number as it is to be shown: a format computes none.
 *
 * @param client the client's name
 * @param namesLanguage the language of what the client wrote, as a BCP 47 tag
 * @param subtitle what the report rests on, such as the date of its newest data; may be empty
 * @param look how it shall look, where a format can follow
 * @param numbers what each number of the report is, in the order of their first use
 */
public record ReportDocument(
        String title,
        String client,
        String namesLanguage,
        String subtitle,
        Look look,
        List<Section> sections,
        List<NumberEntry> numbers) {
    /** The language of the report's own words, as a BCP 47 tag. */
    public static final String LANGUAGE = "en";

    /**
     * How a report shall look.
     *
     * @param largeType whether for readers who need large type
     * @param contents whether with a table of contents, which a sheet of a page or two has not
     * @param wordTemplate the client's own Word template
     */
    public record Look(boolean largeType, boolean contents, Optional<Path> wordTemplate) {
        /** The usual look. */
        public static final Look USUAL = new Look(false, Optional.empty());
        /** The look of a sheet that stands alone. */
        public static final Look SHEET = new Look(false, false, Optional.empty());

        /** Makes the look of a report, which has a table of contents. */
        public Look(boolean largeType, Optional<Path> wordTemplate) {
            this(largeType, true, wordTemplate);
        }
    }

    /** Keeps copies of the lists. */
    public ReportDocument {
        sections = List.copyOf(sections);
        numbers = List.copyOf(numbers);
    }
}
