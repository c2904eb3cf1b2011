package org.throughline.report.internal.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Captioned;
import org.throughline.report.document.Chart;
import org.throughline.report.document.Figure;
import org.throughline.report.internal.html.HtmlTables;
import org.throughline.report.internal.html.HtmlTexts;
import org.throughline.report.internal.html.Pictures;
import org.throughline.report.internal.pdf.picture.PlainPicture;
import org.throughline.report.internal.pdf.picture.UnknownPictureException;
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
    /** The same where letters are large. */
    private static final double LARGE_UNIT = 1.5 * UNIT;

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Logger LOG = Logger.getLogger(PaperPictures.class.getName());

    private final Markup page;
    private final HtmlTexts texts;
    private final ReportFonts fonts;
    private final double unit;
    private final Map<String, PlainPicture> plain = new HashMap<>();
    private final List<PlacedPicture> placed = new ArrayList<>();
    private int pictures;

    PaperPictures(Markup page, HtmlTexts texts, ReportFonts fonts, boolean largeType) {
        unit = largeType ? LARGE_UNIT : UNIT;
        this.page = page;
        this.texts = texts;
        this.fonts = fonts;
    }

    /** Returns the pictures that are painted without a viewer, in the order of their numbers on the page. */
    List<PlacedPicture> placed() {
        return placed;
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
        if (place(figure.svg(), figure.alternative(), sheet, scale)) {
            return;
        }
        page.start("svg", "xmlns", SVG, "alt", figure.alternative());
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

    private boolean place(String svg, String alternative, Sheet sheet, double scale) {
        PlainPicture picture = plain(svg);
        if (picture == null) {
            return false;
        }
        page.empty("svg", "xmlns", SVG, "alt", alternative, PlacedPicture.NUMBER, "" + placed.size());
        placed.add(new PlacedPicture(picture, sheet, scale));
        return true;
    }

    private PlainPicture plain(String svg) {
        return plain.computeIfAbsent(svg, key -> {
            try {
                return PlainPicture.of(fonts.fit(key));
            } catch (UnknownPictureException e) {
                LOG.log(Level.FINE, e, () -> "a picture is left to a viewer");
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private double scale(Box box) {
        return Math.min(unit, Math.min(WIDTH / box.width(), HEIGHT / box.height()));
    }

    private static String size(Box box, double scale) {
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
        Box box = SvgCopy.boxOf(svg);
        double scale = scale(box);
        Window all = new Window(0, box.x(), box.y(), box.width());
        Sheet whole = new Sheet(box.width(), box.height(), List.of(all));
        if (!place(svg, alternative, whole, scale)) {
            String size = size(box, scale);
            new SvgCopy("f" + pictures + "-", page).write(svg, alternative, "alt", alternative, "style", size);
        }
        page.line();
        texts.write("p", HtmlTables.caption(block), "class", "caption");
        page.end();
    }
}
