package org.throughline.report.internal.pptx;

import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Text;
import org.throughline.report.internal.office.OfficeXml;
import org.throughline.report.internal.pptx.SlideText.Look;

/** Writes what every slide has around what it tells, and the beginnings of its shapes. */
final class SlideMarkup {
    /** What marks the number of a slide as a field; the same in each file. */
    private static final String FIELD = "{7C9F1C5E-3B1D-4C3A-9B0E-5A8D2F6E4B11}";

    private final Markup out = new Markup();
    private final SlideText text;
    private int shapes = 1;

    /** Begins a slide, or its notes. */
    SlideMarkup(String element, String namesLanguage) {
        text = new SlideText(out, namesLanguage);
        out.start("p:" + element, "xmlns:a", OfficeXml.A, "xmlns:r", OfficeXml.R, "xmlns:p", SlideFile.P);
        out.start("p:cSld").start("p:spTree").start("p:nvGrpSpPr");
        out.empty("p:cNvPr", "id", "1", "name", "")
                .empty("p:cNvGrpSpPr")
                .empty("p:nvPr")
                .end();
        out.start("p:grpSpPr").start("a:xfrm");
        for (String place : new String[] {"a:off", "a:chOff"}) {
            out.empty(place, "x", "0", "y", "0");
            out.empty(place.equals("a:off") ? "a:ext" : "a:chExt", "cx", "0", "cy", "0");
        }
        out.end().end();
    }

    Markup out() {
        return out;
    }

    SlideText text() {
        return text;
    }

    /** Writes the id and name of the next shape, with what it shows for those who cannot see it, or null. */
    void name(String name, String alternative) {
        shapes++;
        out.empty("p:cNvPr", "id", Integer.toString(shapes), "name", name + " " + (shapes - 1));
        out.attributes("descr", alternative == null ? null : OfficeXml.described(alternative));
    }

    /**
     * Writes a shape of words in the place that a layout has for them.
     *
     * @param kind the attributes of the place, names and values in turn
     */
    void placeholder(String name, Runnable paragraphs, String... kind) {
        placeholder(name, null, paragraphs, kind);
    }

    /** Writes a shape of words in the place that a layout has for them, moved to another one. */
    void placeholder(String name, SlideBox box, Runnable paragraphs, String... kind) {
        out.start("p:sp").start("p:nvSpPr");
        name(name, null);
        out.start("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").end();
        out.start("p:nvPr").empty("p:ph", kind).end().end();
        if (box == null) {
            out.empty("p:spPr");
        } else {
            out.start("p:spPr");
            place("a:xfrm", box);
            out.end();
        }
        out.start("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
        paragraphs.run();
        out.end().end();
    }

    /** Writes a box of words. */
    void box(String name, SlideBox box, double around, String fill, Runnable paragraphs) {
        out.start("p:sp").start("p:nvSpPr");
        name(name, null);
        out.empty("p:cNvSpPr", "txBox", "1").empty("p:nvPr").end().start("p:spPr");
        place("a:xfrm", box);
        out.start("a:prstGeom", "prst", "rect").empty("a:avLst").end();
        if (fill != null) {
            out.start("a:solidFill").empty("a:schemeClr", "val", fill).end();
        }
        out.end().start("p:txBody");
        String inset = around == 0 ? "0" : OfficeXml.emu(around);
        out.start("a:bodyPr", "wrap", "square", "lIns", inset, "tIns", inset, "rIns", inset, "bIns", inset);
        out.attributes("anchor", "t").empty("a:noAutofit").end().empty("a:lstStyle");
        paragraphs.run();
        out.end().end();
    }

    /** Writes where a shape stands. */
    void place(String element, SlideBox box) {
        out.start(element)
                .empty("a:off", "x", OfficeXml.emu(box.x()), "y", OfficeXml.emu(box.y()))
                .empty("a:ext", "cx", OfficeXml.emu(box.width()), "cy", OfficeXml.emu(box.height()))
                .end();
    }

    /** Writes a paragraph without any special look of its own. */
    void paragraph(Text words, Look look) {
        out.start("a:p");
        out.empty("a:pPr", "rtl", SlideText.rightToLeft(words));
        text.write(words, look);
        text.end(look);
        out.end();
    }

    /** Writes the foot of a slide and ends it. */
    String finish(Text footer, int number) {
        Look small = Look.plain(SlideType.SMALL);
        placeholder("Footer", () -> paragraph(footer, small), "type", "ftr", "sz", "quarter", "idx", "11");
        placeholder(
                "Slide number",
                () -> out.start("a:p")
                        .start("a:fld", "id", FIELD, "type", "slidenum")
                        .empty("a:rPr", "lang", OfficeXml.LANGUAGE)
                        .element("a:t", Integer.toString(number))
                        .end()
                        .end(),
                "type",
                "sldNum",
                "sz",
                "quarter",
                "idx",
                "12");
        return finish();
    }

    /** Ends the slide and returns it. */
    String finish() {
        out.end().end().start("p:clrMapOvr").empty("a:masterClrMapping").end();
        return out.end().toString();
    }
}
