package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.sample.SampleClient;

class PrintedReportTest {
    private static final int DOTS = 30;

    @TempDir
    Path scratch;

    @Test
    void everyPageFitsThePaperInThePrinterAndHasSomethingOnIt() throws Exception {
        Path folder = scratch.resolve("sample");
        SampleClient.write(folder);
        try (ClientFolder client = ClientFolder.open(folder);
                PrintedReport report = new PrintedReport(Clients.document(client))) {
            assertTrue(lying(report) > 0, "wide tables lie across the page");
            report.turn(true);
            assertEquals(0, lying(report));
            for (int page = 0; page < report.count(); page++) {
                BufferedImage sheet = report.paint(page, DOTS);
                assertEquals(report.width(page) * DOTS, sheet.getWidth(), 1);
                assertEquals(report.height(page) * DOTS, sheet.getHeight(), 1);
                int[] dots = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
                assertTrue(
                        IntStream.of(dots).anyMatch(dot -> dot != Color.WHITE.getRGB()), "page " + page + " is empty");
            }
            report.turn(false);
            assertEquals(report.count(), lying(report));
        }
    }

    private static long lying(PrintedReport report) {
        return IntStream.range(0, report.count())
                .filter(page -> report.width(page) > report.height(page))
                .count();
    }
}
