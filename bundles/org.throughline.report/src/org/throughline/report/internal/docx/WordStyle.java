package org.throughline.report.internal.docx;

/** The styles that a report uses, by the names that Word knows them by in every language. */
enum WordStyle {
    /** What the report is. */
    TITLE("Title"),
    /** Whom it is about. */
    SUBTITLE("Subtitle"),
    /** The title of the contents. */
    CONTENTS("TOC Heading"),
    /** A section in the contents. */
    CONTENTS_1("toc 1"),
    /** A heading in the contents. */
    CONTENTS_2("toc 2"),
    /** The title of a section. */
    HEADING_1("heading 1"),
    /** A heading in a section. */
    HEADING_2("heading 2"),
    /** A heading below that. */
    HEADING_3("heading 3"),
    /** A paragraph. */
    BODY("Body Text"),
    /** A point of a list. */
    BULLET("List Bullet"),
    /** What must not be overlooked. */
    NOTICE("Report Notice"),
    /** What somebody said. */
    QUOTE("Quote"),
    /** Who said it. */
    QUOTED("Report Quoted"),
    /** Where somebody signs. */
    SIGNATURE("Report Signature"),
    /** The caption of a table or figure. */
    CAPTION("caption"),
    /** The paragraph of a picture. */
    FIGURE("Report Figure"),
    /** A cell. */
    CELL("Report Cell"),
    /** What explains the first line of a cell. */
    CELL_MORE("Report Cell Note"),
    /** A footnote. */
    FOOTNOTE("footnote text"),
    /** The mark of a footnote. */
    FOOTNOTE_MARK("footnote reference"),
    /** What leads to another place. */
    LINK("Report Link"),
    /** The top of a page. */
    HEADER("header"),
    /** The foot of a page. */
    FOOTER("footer"),
    /** A table. */
    TABLE("Report Table");

    private final String title;

    WordStyle(String title) {
        this.title = title;
    }

    /** Returns the name that Word knows it by. */
    String title() {
        return title;
    }
}
