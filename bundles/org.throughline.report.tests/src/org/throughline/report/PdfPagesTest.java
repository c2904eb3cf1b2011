package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.ReportDocument.Look;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.pdf.PdfFormat;

/** Where the pages of a PDF end. */
class PdfPagesTest {
    private static final int MOST_BEFORE = 44;

    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void noPageEndsWithTheHeadOfATable(int linesOfFirstRow) throws Exception {
        List<Text> high = new ArrayList<>();
        for (int i = 0; i < linesOfFirstRow; i++) {
            high.add(Text.of("High"));
        }
        List<List<Cell>> rows = new ArrayList<>(List.of(List.of(new Cell(high))));
        for (int i = 0; i < 60; i++) {
            rows.add(List.of(Cell.of("Low")));
        }
        Table table = new Table(Text.of("What the rows are"), List.of(Column.text("Head")), rows);
        for (int before = 0; before < MOST_BEFORE; before++) {
            for (List<String> page : pages(before, table)) {
                assertFalse(page.isEmpty(), "empty after " + before);
                assertFalse(List.of("Head", "Table\u00a00. What the rows are").contains(page.getLast()), "" + page);
            }
        }
    }

    @Test
    void aTableFillsItsPages() throws Exception {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(List.of(Cell.of("Row")));
        }
        List<List<String>> pages = pages(0, new Table(Text.of("Rows"), List.of(Column.text("Head")), rows));
        long rowsOfAPage = pages.get(2).stream().filter("Row"::equals).count();
        assertTrue(rowsOfAPage >= 39, rowsOfAPage + " rows of about 6.5 mm on 259 mm");
    }

    @Test
    void noPageEndsWithWordsThatAnnounceAList() throws Exception {
        for (int before = 0; before < MOST_BEFORE; before++) {
            for (List<String> page :
                    pages(before, Paragraph.of("Asked again:"), new Bullets(List.of(Text.of("One"), Text.of("Two"))))) {
                assertFalse(page.getLast().equals("Asked again:"), before + " " + page);
            }
        }
    }

    /** Returns the lines of the pages of a report, some paragraphs before what matters. */
    private static List<List<String>> pages(int before, Block... blocks) throws IOException {
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            all.add(Paragraph.of("Before"));
        }
        all.addAll(List.of(blocks));
        ReportDocument document = new ReportDocument(
                "Report", "Client", "en", "", Look.USUAL, List.of(new Section("one", "One", all)), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfFormat().write(document, out);
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument written = Loader.loadPDF(out.toByteArray())) {
            for (int page = 1; page <= written.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(written)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.matches("\\d+ / \\d+|Client.*"))
                        .toList());
            }
        }
        return pages;
    }
}
