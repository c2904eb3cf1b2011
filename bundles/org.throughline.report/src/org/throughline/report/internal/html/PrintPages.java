package org.throughline.report.internal.html;

import org.throughline.chart.markup.Markup;
import org.throughline.report.internal.xml.Sheets;
import org.throughline.report.internal.xml.Sheets.Sheet;
import org.throughline.report.internal.xml.SvgCopy;

/**
 * The sheets of a picture that is too large to be read on one: windows on the picture that is already on the page, each
 * with the strip at its left. Only print shows them.
 */
final class PrintPages {
    private final SvgCopy picture;
    private final String name;
    private final Sheets sheets;

    /**
     * Takes the picture as it stands on the page.
     *
     * @param name what it is called on each sheet
     */
    PrintPages(SvgCopy picture, int strip, String name) {
        this.picture = picture;
        this.name = name;
        sheets = Sheets.of(picture.box(), strip);
    }

    void write(Markup page) {
        if (sheets.all().size() == 1) {
            return;
        }
        page.start("div", "class", sheets.upright() ? "pages upright" : "pages", "aria-hidden", "true")
                .line();
        for (int i = 0; i < sheets.all().size(); i++) {
            String place = name + ", sheet " + (i + 1) + " of " + sheets.all().size();
            page.start("div", "class", "page").element("p", place);
            write(page, sheets.all().get(i));
            page.end().line();
        }
        page.end().line();
    }

    private void write(Markup page, Sheet sheet) {
        page.start("svg", "viewBox", "0 0 " + sheet.width() + " " + sheet.height());
        sheet.windows().forEach(window -> {
            page.start("svg", "x", "" + window.at(), "width", "" + window.width(), "height", "" + sheet.height());
            page.attributes("viewBox", window.viewBox(sheet.height()));
            page.empty("use", "href", "#" + picture.rootId()).end();
        });
        page.end();
    }
}
