package org.throughline.report.internal.docx;

import java.util.stream.Stream;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;

/**
 * Writes the table of contents. Only who lays out the pages knows their numbers, so that each entry holds a reference
 * that is empty until a program has computed it: LibreOffice does when it opens the document, Word when it prints or is
 * asked to update fields. A field of its own around all entries would keep LibreOffice from it.
 */
final class Contents {
    private static final int LONGEST = 160;
    /** Contents that would go on to a second page name the sections alone. */
    private static final int ON_A_PAGE = 36;

    private final ReportDocument report;
    private final Bookmarks bookmarks;
    private final WordStyles styles;
    private final PageBox page;

    Contents(ReportDocument report, Bookmarks bookmarks, WordStyles styles, PageBox page) {
        this.report = report;
        this.bookmarks = bookmarks;
        this.styles = styles;
        this.page = page;
    }

    /** Returns what a heading of a section is called as a place. */
    static String anchor(Section section, int heading) {
        return section.id() + "-heading-" + heading;
    }

    void write(Markup out) {
        out.start("w:sdt").start("w:sdtPr").start("w:docPartObj");
        out.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
        out.end().end().start("w:sdtContent");
        out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", styles.id(WordStyle.CONTENTS));
        out.end().start("w:r").element("w:t", "Contents").end().end();
        boolean all = report.sections().size() + headings().count() <= ON_A_PAGE;
        for (Section section : report.sections()) {
            entry(out, WordStyle.CONTENTS_1, section.title(), section.id());
            if (all) {
                headings(out, section);
            }
        }
        out.start("w:p").start("w:r").empty("w:br", "w:type", "page").end();
        out.end().end().end();
    }

    private Stream<Heading> headings() {
        return report.sections().stream().flatMap(Contents::headings);
    }

    private static Stream<Heading> headings(Section section) {
        return section.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 1);
    }

    private void headings(Markup out, Section section) {
        int number = 0;
        for (Heading heading : headings(section).toList()) {
            number++;
            entry(out, WordStyle.CONTENTS_2, heading.text().plain(), anchor(section, number));
        }
    }

    private void entry(Markup out, WordStyle style, String title, String anchor) {
        out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", styles.id(style));
        out.start("w:tabs").empty("w:tab", "w:val", "right", "w:pos", Integer.toString(page.textWidth()));
        out.end().end();
        String place = bookmarks.name(anchor);
        out.start("w:hyperlink", "w:anchor", place, "w:history", "1");
        out.start("w:r")
                .element("w:t", shortened(title), "xml:space", "preserve")
                .end();
        out.start("w:r").empty("w:tab").end();
        field(out, "begin");
        out.start("w:r").element("w:instrText", " PAGEREF " + place + " \\h ", "xml:space", "preserve");
        out.end();
        field(out, "separate");
        field(out, "end");
        out.end().end();
    }

    private static void field(Markup out, String mark) {
        out.start("w:r").empty("w:fldChar", "w:fldCharType", mark).end();
    }

    private static String shortened(String title) {
        String line = title.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }
}
