package org.throughline.report.internal.docx;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;

/**
 * What a report takes from the client's own Word template.
 *
 * @param margins what stands at the top and the foot of pages
 * @param firstPageDiffers whether the first page has a top and foot of its own
 * @param evenPagesDiffer whether left and right pages have
 */
record WordTemplate(
        Optional<Document> styles,
        Optional<Document> numbering,
        Optional<Part> theme,
        PageBox page,
        List<Margin> margins,
        boolean firstPageDiffers,
        boolean evenPagesDiffer) {
    /** No template. */
    static final WordTemplate NONE =
            new WordTemplate(Optional.empty(), Optional.empty(), Optional.empty(), PageBox.A4, List.of(), false, false);

    /** Keeps a copy of the list. */
    WordTemplate {
        margins = List.copyOf(margins);
    }

    /**
     * A part and what it needs.
     *
     * @param needs pictures inside the template and addresses outside of it, by the id of the relationship
     */
    record Part(String type, byte[] content, List<Need> needs) {
        /** Keeps a copy of the list. */
        Part {
            needs = List.copyOf(needs);
        }
    }

    /**
     * What a part needs.
     *
     * @param name the name of a picture's part; empty for a link
     * @param type of a picture's content
     * @param link an address that a reader may follow; empty for a picture
     */
    record Need(String id, String name, String type, byte[] content, String link) {}

    /**
     * The top or the foot of pages.
     *
     * @param kind {@code header} or {@code footer}
     * @param pages {@code default}, {@code first} or {@code even}
     */
    record Margin(String kind, String pages, Part part) {}
}
