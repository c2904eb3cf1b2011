package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.report.Audience;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.sample.SampleClient;

/** Shows slides in another program than the one that presentations are named after. */
class SlidesInLibreOfficeTest {
    @TempDir
    Path scratch;

    @Test
    void everySlideIsAPageAndSaysItsWords() throws Exception {
        LibreOffice office = LibreOffice.with("loimpress", scratch);
        SampleClient.write(scratch.resolve("sample"));
        ReportDocument report = Reports.document(
                ClientFolder.open(scratch.resolve("sample")),
                ReportRequest.of(Audience.BOARD, Clients.DAY),
                ReportProgress.NONE);
        byte[] file = PptxFormatTest.write(report);
        try (PDDocument pdf = office.pdf(Files.write(scratch.resolve("board.pptx"), file))) {
            assertEquals(Slides.of(file).size(), pdf.getNumberOfPages());
            assertTrue(pdf.getNumberOfPages() < 20, "a board has no time for " + pdf.getNumberOfPages() + " slides");
            String flat = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            for (Section section : report.sections()) {
                assertTrue(flat.contains(section.title()), section.title());
            }
            assertTrue(flat.contains("Cedar Valley Hospital \u00b7 Improvement report for the board"), flat);
        }
    }

    @Test
    void everyBlockIsThereAndAHostileNameHarmsNothing() throws Exception {
        LibreOffice office = LibreOffice.with("loimpress", scratch);
        byte[] file = PptxFormatTest.write(EveryBlock.around("<b>\u202e" + "Cedar ".repeat(1000)));
        try (PDDocument pdf = office.pdf(Files.write(scratch.resolve("every.pptx"), file))) {
            assertEquals(Slides.of(file).size(), pdf.getNumberOfPages());
            String flat = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            for (String words : new String[] {"Below it", "a point", "row 59", "by nobody", "Date"}) {
                assertTrue(flat.contains(words), words);
            }
        }
    }
}
