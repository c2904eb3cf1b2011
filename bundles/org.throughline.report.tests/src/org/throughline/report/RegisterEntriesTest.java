package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.report.document.NumberEntry;
import org.throughline.sample.SampleClient;

class RegisterEntriesTest {
    @TempDir
    static Path scratch;

    private static List<NumberEntry> entries;

    @BeforeAll
    static void build() throws Exception {
        SampleClient.write(scratch.resolve("sample"));
        entries = Clients.document(ClientFolder.open(scratch.resolve("sample"))).numbers();
    }

    @Test
    void aShareAndItsCountAreOneNumber() {
        assertEquals(List.of(), entriesAbout("favourable answers among the valid ones"));
        NumberEntry share = entriesAbout("share of favourable answers: Can you say in your own words").stream()
                .filter(entry -> entry.method().startsWith("88 of 204;"))
                .findFirst()
                .orElseThrow();
        assertEquals("43.1\u00a0%", share.shown());
        assertEquals("204", share.n());
    }

    @Test
    void aNumberThatSeveralSectionsShowIsEnteredOnce() {
        List<String> shares = entriesAbout("share of favourable answers: ").stream()
                .map(entry -> entry.what().plain() + entry.wave().plain() + entry.shown() + entry.n())
                .toList();
        assertEquals(shares.stream().distinct().toList(), shares);
        assertEquals(1, entriesAbout("late actions").size());
        entriesAbout("share without a favourable answer: ")
                .forEach(entry -> assertTrue(entry.method().matches("\\d+ of \\d+; .*"), entry.method()));
    }

    @Test
    void everyChartOverTimeNamesItsPoints() {
        List<NumberEntry> charts = entriesAbout("points of the chart");
        assertEquals(3, charts.size());
        for (NumberEntry chart : charts) {
            int points = (int) chart.value().orElseThrow();
            assertTrue(chart.shown().startsWith(points + " point"), chart.shown());
            assertEquals(points, chart.method().split("%", -1).length - 1, chart.method());
        }
    }

    private static List<NumberEntry> entriesAbout(String what) {
        return entries.stream()
                .filter(entry -> entry.what().plain().startsWith(what))
                .toList();
    }
}
