package org.throughline.report.internal.html;

import java.util.List;
import org.throughline.chart.markup.Markup;

/** Writes the table of contents: the sections, and their headings where the window is wide enough for them. */
final class HtmlContents {
    private final Markup page;

    HtmlContents(Markup page) {
        this.page = page;
    }

    void write(List<Headings> sections) {
        page.start("nav", "id", "contents", "aria-label", "Contents").line();
        list(sections);
        page.end().line();
    }

    private void list(List<Headings> headings) {
        page.start("ol").line();
        for (Headings heading : headings) {
            page.start("li").element("a", heading.title().plain(), "dir", "auto", "href", "#" + heading.id());
            if (!heading.parts().isEmpty()) {
                list(heading.parts());
            }
            page.end().line();
        }
        page.end().line();
    }
}
