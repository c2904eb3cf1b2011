package org.throughline.report.internal.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Chart;
import org.throughline.report.document.Figure;
import org.throughline.report.internal.docx.PictureCut.Window;

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
    private final Map<String, PictureMarkup.Stored> stored = new HashMap<>();

    WordFigures(Markup out, WordStyles styles, Captions captions, WordFile file, boolean large) {
        this.out = out;
        this.styles = styles;
        this.captions = captions;
        this.file = file;
        frame = new DrawingFrame(out);
        pictures = new PictureMarkup(out, frame);
        charts = new WordCharts(out, frame, file, large ? LARGE : 1);
    }

    void write(Figure figure, PageBox page) throws IOException {
        ViewBox box = ViewBox.of(figure.svg());
        PictureCut cut = figure.wide() ? PictureCut.of(box, figure.strip(), page) : PictureCut.whole(box, page);
        PictureMarkup.Stored picture = store(figure.svg(), box, cut.points());
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

    private PictureMarkup.Stored store(String svg, ViewBox box, double points) throws IOException {
        PictureMarkup.Stored known = stored.get(svg);
        if (known != null) {
            return known;
        }
        String name = "/word/media/picture" + (stored.size() + 1);
        String styled = StyledSvg.of(svg);
        byte[] png = PaintedSvg.png(styled, points * DOTS);
        byte[] vector = styled.getBytes(StandardCharsets.UTF_8);
        PictureMarkup.Stored picture = new PictureMarkup.Stored(
                box,
                file.relate(file.document(), file.add(name + ".svg", "image/svg+xml", vector), "image"),
                file.relate(file.document(), file.add(name + ".png", "image/png", png), "image"));
        stored.put(svg, picture);
        return picture;
    }
}
