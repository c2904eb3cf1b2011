package org.throughline.report.internal.html;

import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Captioned;
import org.throughline.report.document.Chart;
import org.throughline.report.document.Figure;
import org.throughline.report.internal.xml.SvgCopy;

/** Writes pictures so that the page can be scrolled over them; print gets sheets of those that are too wide. */
final class ScreenPictures implements Pictures {
    private final Markup page;
    private final HtmlTexts texts;
    private final HtmlTables tables;
    private int pictures;

    ScreenPictures(Markup page, HtmlTexts texts, HtmlTables tables) {
        this.page = page;
        this.texts = texts;
        this.tables = tables;
    }

    @Override
    public void write(Figure figure) {
        begin(figure, figure.wide() ? "wide" : "picture");
        if (figure.wide()) {
            caption(figure);
        }
        SvgCopy copy = picture(figure, figure.svg(), figure.alternative());
        if (figure.wide()) {
            new PrintPages(copy, figure.strip(), name(figure)).write(page);
        } else {
            caption(figure);
        }
        page.end().line();
    }

    @Override
    public void write(Chart chart) {
        begin(chart, "chart");
        picture(
                chart,
                chart.picture().svg(),
                chart.picture().title() + ". " + chart.picture().description());
        caption(chart);
        page.end().line();
        tables.writeNumbers(chart);
    }

    private void begin(Captioned block, String kind) {
        page.start("figure", "class", kind, "id", HtmlTables.anchor(block)).line();
    }

    private static String name(Captioned block) {
        return block.kind() + "\u00a0" + block.label().number();
    }

    private SvgCopy picture(Captioned block, String svg, String alternative) {
        pictures++;
        page.start("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", name(block));
        SvgCopy copy = new SvgCopy("f" + pictures + "-", page);
        copy.write(svg, alternative);
        page.end().line();
        return copy;
    }

    private void caption(Captioned block) {
        texts.write("figcaption", HtmlTables.caption(block));
        page.line();
    }
}
