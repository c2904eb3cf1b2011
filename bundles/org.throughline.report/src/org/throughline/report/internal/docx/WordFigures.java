package org.throughline.report.internal.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Chart;
import org.throughline.report.document.Figure;
import org.throughline.report.internal.office.PictureCut;
import org.throughline.report.internal.office.PictureCut.Window;
import org.throughline.report.internal.office.PictureFill;
import org.throughline.report.internal.office.PictureParts;
import org.throughline.report.internal.office.ViewBox;

/** Writes figures as pictures and charts as charts that can be edited. */
final class WordFigures {
    /** Dots for each point of a fallback on paper. */
    private static final double DOTS = 2.2;

    /** Letters for readers who need large type, against usual ones. */
    private static final double LARGE = 1.4;

    private final Markup out;
    private final WordStyles styles;
    private final Captions captions;
    private final WordFile file;
    private final DrawingFrame frame;
    private final PictureMarkup pictures;
    private final WordCharts charts;
    private final PictureParts parts;
    private final Map<String, PictureFill> shown = new HashMap<>();

    WordFigures(Markup out, WordStyles styles, Captions captions, WordFile file, boolean large) {
        this.out = out;
        this.styles = styles;
        this.captions = captions;
        this.file = file;
        parts = new PictureParts(file, "/word");
        frame = new DrawingFrame(out);
        pictures = new PictureMarkup(out, frame);
        charts = new WordCharts(out, frame, file, large ? LARGE : 1);
    }

    void write(Figure figure, PageBox page) throws IOException {
        ViewBox box = ViewBox.of(figure.svg());
        PictureCut cut =
                figure.wide() ? PictureCut.of(box, figure.strip(), page.room()) : PictureCut.whole(box, page.room());
        PictureFill picture = show(figure.svg(), cut.points());
        int parts = cut.rows().size();
        for (int i = 0; i < parts; i++) {
            Window window = cut.rows().get(i);
            boolean alone = parts == 1;
            String alternative =
                    alone ? figure.alternative() : figure.alternative() + " Part " + (i + 1) + " of " + parts + ".";
            begin();
            if (!alone && figure.strip() > 0) {
                Window strip = new Window(0, window.y(), figure.strip(), window.height());
                pictures.write(picture, strip, cut.points(), "What stands at the left of the picture, repeated.");
            }
            pictures.write(picture, window, cut.points(), alternative);
            out.end().line();
            if (i < parts - 1) {
                captions.part(figure, i + 1, parts);
            }
        }
        captions.write(figure, false);
    }

    void write(Chart chart, PageBox page) throws IOException {
        begin();
        charts.write(chart, page.textWidth() / (double) PageBox.POINT);
        out.end().line();
        captions.write(chart, false);
    }

    private void begin() {
        out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", styles.id(WordStyle.FIGURE));
        out.end();
    }

    private PictureFill show(String svg, double points) throws IOException {
        PictureFill known = shown.get(svg);
        if (known != null) {
            return known;
        }
        PictureFill picture = PictureFill.of(parts.store(svg, points * DOTS), file, file.document());
        shown.put(svg, picture);
        return picture;
    }
}
