package org.throughline.report.internal.pptx;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chart.markup.Markup;
import org.throughline.report.internal.office.OfficeXml;
import org.throughline.report.internal.pptx.Slide.Placed;
import org.throughline.report.internal.pptx.SlideText.Look;

/** Writes paragraphs: those one below the other as one shape, a notice in a box of its own. */
final class PassageShapes {
    private static final String QUIET = "accent3";
    private static final String HEADING = "tx2";
    private static final String NOTICE = "bg2";

    private final SlideMarkup slide;
    private final List<Placed> waiting = new ArrayList<>();
    private boolean outlined;

    PassageShapes(SlideMarkup slide) {
        this.slide = slide;
    }

    /** Takes a paragraph; it is written together with those that follow. */
    void add(Passage passage, Placed placed) {
        if (passage.style() == SlideStyle.NOTICE) {
            flush();
            SlideBox box = box(placed.y(), placed.piece().height());
            slide.box("Notice", box, Passage.AROUND, NOTICE, () -> paragraph(passage, true));
        } else {
            waiting.add(placed);
        }
    }

    /** Writes what was taken: the first of a slide where its outline finds it. */
    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        double top = waiting.getFirst().y();
        Placed last = waiting.getLast();
        SlideBox box = box(top, last.y() + last.piece().height() - top);
        List<Placed> paragraphs = List.copyOf(waiting);
        waiting.clear();
        Runnable written = () -> {
            for (int i = 0; i < paragraphs.size(); i++) {
                paragraph((Passage) paragraphs.get(i).piece(), i == 0);
            }
        };
        if (outlined) {
            slide.box("Text", box, 0, null, written);
        } else {
            outlined = true;
            slide.placeholder("Text", box, written, "idx", "1");
        }
    }

    private static SlideBox box(double y, double height) {
        return new SlideBox(SlideBox.BODY.x(), SlideBox.BODY.y() + y, SlideBox.BODY.width(), height);
    }

    private void paragraph(Passage passage, boolean first) {
        Markup out = slide.out();
        boolean bullet = passage.style() == SlideStyle.BULLET && passage.begins();
        String indent = passage.style().indent() == 0
                ? "0"
                : OfficeXml.emu(passage.style().indent());
        out.start("a:p").start("a:pPr", "marL", indent, "indent", bullet ? "-" + indent : "0");
        out.attributes("rtl", SlideText.rightToLeft(passage.text()));
        out.start("a:lnSpc").empty("a:spcPct", "val", "100000").end();
        long before = first ? 0 : Math.round(passage.before() * 100);
        out.start("a:spcBef").empty("a:spcPts", "val", Long.toString(before)).end();
        if (bullet) {
            out.empty("a:buFont", "typeface", "Arial").empty("a:buChar", "char", "\u2022");
        } else {
            out.empty("a:buNone");
        }
        out.end();
        Look look = look(passage);
        slide.text().write(passage.text(), look);
        slide.text().end(look);
        out.end();
    }

    private static Look look(Passage passage) {
        return switch (passage.style().look()) {
            case PLAIN -> Look.plain(passage.size());
            case BOLD -> Look.bold(passage.size(), HEADING);
            case ITALIC -> new Look(passage.size(), false, true, null);
            case QUIET -> new Look(passage.size(), false, false, QUIET);
        };
    }
}
