package org.throughline.report.internal.pptx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.report.document.Text;
import org.throughline.report.internal.office.OfficeFile;
import org.throughline.report.internal.pptx.SlideFile.Layout;

/** Writes a whole report as slides: the title, and for each section what it tells. */
final class SlideReport {
    private final ReportDocument report;
    private final SlideFile file;
    private final SlideType type;
    private final SlideNotes notes;
    private final PictureShapes pictures;
    private final Presentation presentation;
    private final Text footer;

    SlideReport(ReportDocument report, SlideFile file) {
        this.report = report;
        this.file = file;
        type = SlideType.of(report.look().largeType());
        notes = new SlideNotes(report.numbers());
        pictures = new PictureShapes(file);
        presentation = new Presentation(file);
        Text client = TextCut.shortened(Text.ofName(report.client()), 380, SlideType.SMALL, false, 1);
        Text title = TextCut.shortened(Text.of(report.title()), 340, SlideType.SMALL, false, 1);
        footer = client.words("  \u00b7  ").text(title);
    }

    void write() throws IOException {
        file.describe(Markup.fit(report.client() + " \u2013 " + report.title()));
        Front front = new Front(report);
        add("Title", Layout.TITLE, front::write, front.notes());
        for (Section section : report.sections()) {
            List<Slide> slides = SlideFlow.of(Topics.of(Register.brief(section), type));
            for (Slide slide : slides) {
                write(
                        slide,
                        slide == slides.getLast()
                                && section == report.sections().getLast());
            }
        }
        presentation.write();
    }

    private interface Content {
        void write(SlideMarkup slide, PackagePart part) throws IOException;
    }

    private void write(Slide slide, boolean last) throws IOException {
        boolean words = slide.placed().stream()
                .anyMatch(each -> each.piece() instanceof Passage passage && passage.style() != SlideStyle.NOTICE);
        List<Text> said = notes.of(slide);
        if (last) {
            said.addAll(notes.others());
        }
        add(
                slide.topic().section().title(),
                words ? Layout.TEXT : Layout.PLAIN,
                (markup, part) -> new SlideContent(slide, type, markup, part, pictures).write(),
                said);
    }

    private void add(String section, Layout layout, Content content, List<Text> said) throws IOException {
        PackagePart part = file.slide(layout);
        int number = presentation.add(section, part);
        SlideMarkup markup = new SlideMarkup("sld", report.namesLanguage());
        content.write(markup, part);
        String written = layout == Layout.TITLE ? markup.finish() : markup.finish(footer, number);
        OfficeFile.fill(part, written.getBytes(StandardCharsets.UTF_8));
        if (!said.isEmpty()) {
            file.notes(part, SlideNotes.markup(said, report.namesLanguage()));
        }
    }
}
