package org.throughline.report.internal.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.ReportDocument;

/** The tops and feet of pages: the template's, or the client's name, the report's title and the page. */
final class Margins {
    private static final int LONGEST = 60;

    private final List<Reference> references = new ArrayList<>();

    private Margins() {}

    private record Reference(String kind, String pages, String id) {}

    static Margins of(WordTemplate template, ReportDocument report, WordText text, WordStyles styles, WordFile file)
            throws IOException {
        Margins margins = new Margins();
        int number = 0;
        for (WordTemplate.Margin margin : template.margins()) {
            number++;
            String name = "/word/" + margin.kind() + number + ".xml";
            PackagePart part = TemplateParts.copy(margin.part(), name, file);
            margins.add(margin.kind(), margin.pages(), file.relate(file.document(), part, margin.kind()));
        }
        if (template.margins().isEmpty()) {
            margins.add("header", "default", file.add("header1", header(report, text, styles)));
            String footer = footer(text, styles);
            margins.add("footer", "default", file.add("footer1", footer));
            margins.add("footer", "first", file.add("footer2", footer));
        }
        return margins;
    }

    private void add(String kind, String pages, String id) {
        references.add(new Reference(kind, pages, id));
    }

    private static String header(ReportDocument report, WordText text, WordStyles styles) {
        Markup out = begin("w:hdr", styles, WordStyle.HEADER);
        text.name(out, shortened(report.client()));
        text.words(out, "  \u00b7  " + shortened(report.title()));
        return out.end().end().toString();
    }

    private static String footer(WordText text, WordStyles styles) {
        Markup out = begin("w:ftr", styles, WordStyle.FOOTER);
        text.words(out, "Page ");
        out.start("w:fldSimple", "w:instr", " PAGE ");
        text.words(out, "1");
        out.end();
        text.words(out, " of ");
        out.start("w:fldSimple", "w:instr", " NUMPAGES ");
        text.words(out, "1");
        return out.end().end().end().toString();
    }

    private static Markup begin(String root, WordStyles styles, WordStyle style) {
        Markup out = new Markup();
        out.start(root, "xmlns:w", WordReport.W, "xmlns:r", WordReport.R).start("w:p");
        out.start("w:pPr").empty("w:pStyle", "w:val", styles.id(style));
        if (style == WordStyle.FOOTER) {
            out.empty("w:jc", "w:val", "right");
        }
        out.end();
        return out;
    }

    private static String shortened(String name) {
        String line = name.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }

    /** Writes the references into the properties of a section. */
    void write(Markup out) {
        for (Reference reference : references) {
            out.empty("w:" + reference.kind() + "Reference", "w:type", reference.pages(), "r:id", reference.id());
        }
    }
}
