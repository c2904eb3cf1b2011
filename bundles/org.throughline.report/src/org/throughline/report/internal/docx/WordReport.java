package org.throughline.report.internal.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.report.internal.office.ChartMarkup;
import org.throughline.report.internal.office.OfficeXml;

/** Writes a whole report: the title, the contents, the sections, and the parts that they need. */
final class WordReport {
    /** The name space of WordprocessingML. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** The name space of references between parts. */
    static final String R = OfficeXml.R;

    private final ReportDocument report;
    private final WordTemplate template;
    private final WordFile file;
    private final WordStyles styles;
    private final WordText text;

    WordReport(ReportDocument report, WordTemplate template, WordFile file) {
        this.report = report;
        this.template = template;
        this.file = file;
        styles = WordStyles.of(template, report.look().largeType());
        text = new WordText(new Bookmarks(Anchors.of(report)), styles, report.namesLanguage());
    }

    void write() throws IOException {
        file.describe(Markup.fit(report.client() + " \u2013 " + report.title()));
        file.add("styles", styles.styles());
        Margins margins = Margins.of(template, report, text, styles, file);
        Pages pages = new Pages(template, margins);
        Markup out = new Markup();
        out.start("w:document", "xmlns:w", W, "xmlns:r", R);
        out.attributes("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        out.attributes("xmlns:a", OfficeXml.A, "xmlns:pic", PictureMarkup.PIC, "xmlns:c", ChartMarkup.C);
        out.start("w:body");
        Captions captions = new Captions(out, text, styles);
        WordFigures figures =
                new WordFigures(out, styles, captions, file, report.look().largeType());
        WordBlocks blocks = new WordBlocks(out, text, styles, pages, figures);
        front(out, blocks);
        for (Section section : report.sections()) {
            blocks.write(section);
        }
        pages.last(out);
        out.end().end();
        WordFile.fill(file.document(), out.toString().getBytes(StandardCharsets.UTF_8));
        parts();
    }

    private void front(Markup out, WordBlocks blocks) {
        blocks.paragraph(WordStyle.TITLE, () -> text.words(out, report.title()));
        blocks.paragraph(WordStyle.SUBTITLE, () -> text.name(out, report.client()));
        if (!report.subtitle().isEmpty()) {
            blocks.paragraph(WordStyle.SUBTITLE, () -> text.words(out, report.subtitle()));
        }
        if (report.look().contents()) {
            new Contents(report, text.bookmarks(), styles, template.page()).write(out);
        }
    }

    private void parts() throws IOException {
        file.add("footnotes", text.footnotes().finish());
        if (styles.numbering().isPresent()) {
            file.add("numbering", styles.numbering().get());
        }
        if (template.theme().isPresent()) {
            PackagePart theme = TemplateParts.copy(template.theme().get(), "/word/theme/theme1.xml", file);
            file.relate(file.document(), theme, "theme");
        }
        file.add("settings", settings());
    }

    private String settings() {
        Markup out = new Markup();
        out.start("w:settings", "xmlns:w", W);
        if (template.evenPagesDiffer()) {
            out.empty("w:evenAndOddHeaders");
        }
        out.empty("w:defaultTabStop", "w:val", "709");
        out.start("w:footnotePr").empty("w:footnote", "w:id", "-1").empty("w:footnote", "w:id", "0");
        out.end().start("w:compat").empty("w:compatSetting", "w:name", "compatibilityMode");
        out.attributes("w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15");
        return out.end()
                .empty("w:themeFontLang", "w:val", WordStyles.LANGUAGE)
                .end()
                .toString();
    }
}
