package org.throughline.report.internal.pptx;

import java.io.IOException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.throughline.report.document.Text;
import org.throughline.report.internal.pptx.Slide.Placed;
import org.throughline.report.internal.pptx.SlideText.Look;

/** Writes the title of a slide and what it tells. */
final class SlideContent {
    private static final String QUIET = "accent3";

    private final Slide slide;
    private final SlideType type;
    private final SlideMarkup markup;
    private final PackagePart part;
    private final PictureShapes pictures;
    private final PassageShapes passages;

    SlideContent(Slide slide, SlideType type, SlideMarkup markup, PackagePart part, PictureShapes pictures) {
        this.slide = slide;
        this.type = type;
        this.markup = markup;
        this.part = part;
        this.pictures = pictures;
        passages = new PassageShapes(markup);
    }

    void write() throws IOException {
        title();
        for (Placed placed : slide.placed()) {
            double y = SlideBox.BODY.y() + placed.y();
            if (!(placed.piece() instanceof Passage)) {
                passages.flush();
            }
            switch (placed.piece()) {
                case Passage passage -> passages.add(passage, placed);
                case TablePiece table -> new TableShape(markup, table).write(y, slide.parts(table));
                case ChartPiece chart -> pictures.write(chart, y, markup, part);
                case PicturePiece picture -> pictures.write(picture, y, markup, part);
            }
        }
        passages.flush();
    }

    private void title() {
        SlideTitle title = SlideTitle.of(slide.topic().title(), type);
        Text shown =
                slide.of() == 1 ? title.shown() : title.shown().words(" (" + slide.part() + " of " + slide.of() + ")");
        Look look = Look.bold(title.size(), null);
        markup.placeholder("Title", () -> markup.paragraph(shown, look), "type", "title");
        if (slide.topic().isPart()) {
            Look quiet = new Look(SlideType.SMALL, false, false, QUIET);
            Text section = Text.of(slide.topic().section().title());
            Text over = TextCut.shortened(section, SlideBox.OVER_TITLE.width(), SlideType.SMALL, false, 1);
            markup.box("Section", SlideBox.OVER_TITLE, 0, null, () -> markup.paragraph(over, quiet));
        }
    }
}
