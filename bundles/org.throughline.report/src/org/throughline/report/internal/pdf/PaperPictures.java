package org.throughline.report.internal.pdf;

import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Captioned;
import org.throughline.report.document.Chart;
import org.throughline.report.document.Figure;
import org.throughline.report.internal.html.HtmlTables;
import org.throughline.report.internal.html.HtmlTexts;
import org.throughline.report.internal.html.Pictures;
import org.throughline.report.internal.xml.Sheets;
import org.throughline.report.internal.xml.Sheets.Box;
import org.throughline.report.internal.xml.Sheets.Sheet;
import org.throughline.report.internal.xml.Sheets.Window;
import org.throughline.report.internal.xml.SvgCopy;

/** Writes pictures on paper: cut into sheets where they would be too small to be read. */
final class PaperPictures implements Pictures {
    /** The most that a picture takes, in millimetres, so that a heading and a caption stand beside it. */
    private static final double WIDTH = 182;

    private static final double HEIGHT = 200;
    /** How long a unit of a picture is, in millimetres, where there is room. */
    private static final double UNIT = 25.4 / 96;

    private final Markup page;
    private final HtmlTexts texts;
    private int pictures;

    PaperPictures(Markup page, HtmlTexts texts) {
        this.page = page;
        this.texts = texts;
    }

    @Override
    public void write(Figure figure) {
        if (!figure.wide()) {
            write(figure, figure.svg(), figure.alternative());
            return;
        }
        Sheets sheets = Sheets.of(SvgCopy.boxOf(figure.svg()), figure.strip());
        page.start("div", "class", sheets.upright() ? "wide upright" : "wide", "id", HtmlTables.anchor(figure));
        texts.write("p", HtmlTables.caption(figure), "class", "caption");
        int count = sheets.all().size();
        for (int i = 0; i < count; i++) {
            page.start("div", "class", "sheet");
            if (count > 1) {
                page.element("p", name(figure) + ", sheet " + (i + 1) + " of " + count, "class", "place");
            }
            sheet(sheets.all().get(i), figure, sheets.upright());
            page.end().line();
        }
        page.end();
    }

    private static String name(Captioned block) {
        return block.kind() + "\u00a0" + block.label().number();
    }

    private void sheet(Sheet sheet, Figure figure, boolean upright) {
        double scale = Sheets.scale(sheet, upright);
        page.start("svg", "xmlns", "http://www.w3.org/2000/svg", "alt", figure.alternative());
        page.attributes("width", millimetres(sheet.width() * scale), "height", millimetres(sheet.height() * scale));
        page.attributes("viewBox", "0 0 " + sheet.width() + " " + sheet.height());
        for (Window window : sheet.windows()) {
            pictures++;
            page.start("svg", "x", "" + window.at(), "y", "0", "width", "" + window.width());
            page.attributes("height", "" + sheet.height(), "viewBox", window.viewBox(sheet.height()));
            new SvgCopy("f" + pictures + "-", page).write(figure.svg(), figure.alternative());
            page.end();
        }
        page.end();
    }

    private static String size(Box box) {
        double scale = Math.min(UNIT, Math.min(WIDTH / box.width(), HEIGHT / box.height()));
        return "width: " + millimetres(box.width() * scale) + "; height: " + millimetres(box.height() * scale);
    }

    private static String millimetres(double length) {
        return Math.round(length * 10) / 10.0 + "mm";
    }

    @Override
    public void write(Chart chart) {
        write(
                chart,
                chart.picture().svg(),
                chart.picture().title() + ". " + chart.picture().description());
    }

    private void write(Captioned block, String svg, String alternative) {
        pictures++;
        page.start("div", "class", "picture", "id", HtmlTables.anchor(block)).line();
        String size = size(SvgCopy.boxOf(svg));
        new SvgCopy("f" + pictures + "-", page).write(svg, alternative, "alt", alternative, "style", size);
        page.line();
        texts.write("p", HtmlTables.caption(block), "class", "caption");
        page.end();
    }
}
