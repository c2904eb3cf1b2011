package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.sample.SampleClient;

/** Opens reports in another program than the one that Word documents are named after. */
class WordInLibreOfficeTest {
    private static final int PATIENCE = 180;

    @TempDir
    Path scratch;

    @Test
    void theSampleHasItsPagesAndWords() throws Exception {
        Path soffice = soffice();
        SampleClient.write(scratch.resolve("sample"));
        ReportDocument report = Clients.document(ClientFolder.open(scratch.resolve("sample")));
        try (PDDocument pdf = pdf(soffice, report)) {
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
        Path soffice = soffice();
        try (PDDocument pdf = pdf(soffice, EveryBlock.around("<b>\u202e" + "Cedar ".repeat(1000)))) {
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

    private PDDocument pdf(Path soffice, ReportDocument report) throws Exception {
        Path file = scratch.resolve("report.docx");
        Files.write(file, DocxFormatTest.write(report));
        Process office = new ProcessBuilder(
                        soffice.toString(),
                        "-env:UserInstallation=" + scratch.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        scratch.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("office.log").toFile())
                .start();
        if (!office.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            office.destroyForcibly().waitFor();
        }
        assertEquals(0, office.exitValue(), () -> "LibreOffice failed");
        return Loader.loadPDF(scratch.resolve("report.pdf").toFile());
    }

    private static Path soffice() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "LibreOffice is not installed");
        return found.get();
    }
}
