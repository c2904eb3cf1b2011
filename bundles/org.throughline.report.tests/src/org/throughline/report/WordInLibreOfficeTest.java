package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.sample.SampleClient;

/** Opens reports in another program than the one that Word documents are named after. */
class WordInLibreOfficeTest {
    @TempDir
    Path scratch;

    @Test
    void theSampleHasItsPagesAndWords() throws Exception {
        LibreOffice office = LibreOffice.with("lowriter", scratch);
        SampleClient.write(scratch.resolve("sample"));
        ReportDocument report = Clients.document(ClientFolder.open(scratch.resolve("sample")));
        try (PDDocument pdf = pdf(office, report)) {
            String text = new PDFTextStripper().getText(pdf);
            for (Section section : report.sections()) {
                assertTrue(text.contains(section.title()), section.title());
            }
            String flat = text.replaceAll("\\s+", " ");
            Section last = report.sections().getLast();
            assertTrue(flat.matches(".*" + Pattern.quote(last.title()) + " \\d+ .*"), "the contents give its page");
            report.numbers().forEach(entry -> assertTrue(flat.contains(entry.id()), entry.id()));
            assertTrue(flat.contains("Page 2 of " + pdf.getNumberOfPages()), flat);
            assertTrue(pdf.getNumberOfPages() > 8 && pdf.getNumberOfPages() < 80, "pages: " + pdf.getNumberOfPages());
        }
    }

    @Test
    void everyBlockIsThereAndAHostileNameHarmsNothing() throws Exception {
        LibreOffice office = LibreOffice.with("lowriter", scratch);
        try (PDDocument pdf = pdf(office, EveryBlock.around("<b>\u202e" + "Cedar ".repeat(1000)))) {
            String flat = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            for (String words : new String[] {"Contents", "Below it", "a point", "row 59", "in a footnote", "Date"}) {
                assertTrue(flat.contains(words), words);
            }
            boolean turned = Stream.iterate(0, page -> page + 1)
                    .limit(pdf.getNumberOfPages())
                    .anyMatch(page -> pdf.getPage(page).getMediaBox().getWidth()
                            > pdf.getPage(page).getMediaBox().getHeight());
            assertTrue(turned, "a wide picture lies on its side");
        }
    }

    private PDDocument pdf(LibreOffice office, ReportDocument report) throws Exception {
        return office.pdf(Files.write(scratch.resolve("report.docx"), DocxFormatTest.write(report)));
    }
}
