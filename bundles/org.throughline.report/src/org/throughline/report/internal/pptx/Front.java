package org.throughline.report.internal.pptx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Text;
import org.throughline.report.internal.pptx.SlideText.Look;

/** The first slide: whose report it is, what it is called, and what it rests on. */
final class Front {
    private static final double WIDTH = 790;
    private static final double TITLE = 36;
    private static final double CLIENT = 24;
    private static final double REST = 16;
    private static final int LINES = 3;
    private static final String QUIET = "accent3";

    private final ReportDocument report;

    Front(ReportDocument report) {
        this.report = report;
    }

    /** Writes the slide. */
    void write(SlideMarkup slide, PackagePart part) {
        Text title = shown(title(), TITLE);
        slide.placeholder("Title", () -> slide.paragraph(title, Look.bold(TITLE, null)), "type", "ctrTitle");
        slide.placeholder(
                "Subtitle",
                () -> {
                    slide.paragraph(shown(client(), CLIENT), Look.bold(CLIENT, "tx1"));
                    if (!report.subtitle().isEmpty()) {
                        slide.paragraph(shown(rest(), REST), new Look(REST, false, false, QUIET));
                    }
                },
                "type",
                "subTitle",
                "idx",
                "1");
    }

    private Text title() {
        return TextCut.fit(Text.of(report.title()));
    }

    private Text client() {
        return TextCut.fit(Text.ofName(report.client()));
    }

    private Text rest() {
        return TextCut.fit(Text.of(report.subtitle()));
    }

    private static Text shown(Text whole, double size) {
        return TextCut.shortened(whole, WIDTH, size, size > REST, LINES);
    }

    /** Returns what the notes say: the whole of what is shown shortened. */
    List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        note(title(), TITLE, notes);
        note(client(), CLIENT, notes);
        note(rest(), REST, notes);
        return notes;
    }

    private static void note(Text whole, double size, List<Text> notes) {
        if (!shown(whole, size).equals(whole)) {
            notes.add(Text.of("In full: ").text(whole));
        }
    }
}
