package org.throughline.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00.123Z");

    @TempDir
    Path folder;

    private History history(Instant when, String who) {
        return new History(folder, Clock.fixed(when, ZoneOffset.UTC), who);
    }

    @Test
    void entriesAreAddedAndReadInTheirOrder() throws Exception {
        history(MORNING, "ana").add(HistoryEvent.IMPORTED, "Discharge, Q1\nfrom \"answers\".csv");
        history(MORNING.plusSeconds(60), "Jörg").add(HistoryEvent.REPORTED, "für das Haus");
        History.Content read = new History(folder).read();
        assertEquals(
                List.of(
                        new HistoryEntry(
                                Instant.parse("2026-03-02T08:00:00Z"),
                                "ana",
                                HistoryEvent.IMPORTED,
                                "Discharge, Q1 from \"answers\".csv"),
                        new HistoryEntry(
                                Instant.parse("2026-03-02T08:01:00Z"), "Jörg", HistoryEvent.REPORTED, "für das Haus")),
                read.entries());
        assertEquals(0, read.unreadable());
        assertEquals(2, Files.readAllLines(folder.resolve(History.FILE)).size());
    }

    @Test
    void aLineThatWasCutOffCostsNoOther() throws Exception {
        history(MORNING, "ana").add(HistoryEvent.CHANGED, "one");
        Path file = folder.resolve(History.FILE);
        byte[] whole = Files.readAllBytes(file);
        for (int cut = 1; cut < whole.length - 2; cut += 7) {
            Files.write(file, whole);
            Files.write(file, java.util.Arrays.copyOf(whole, cut), StandardOpenOption.APPEND);
            history(MORNING, "ana").add(HistoryEvent.CHANGED, "two");
            History.Content read = new History(folder).read();
            assertEquals(
                    List.of("one", "two"),
                    read.entries().stream().map(HistoryEntry::about).toList());
            assertEquals(1, read.unreadable());
        }
    }

    @Test
    void aClientWithoutHistoryHasNoEntriesAndALongTextIsShortened() throws Exception {
        assertEquals(new History.Content(List.of(), 0), new History(folder).read());
        history(MORNING, "ana").add(HistoryEvent.CHANGED, "x".repeat(5000));
        String about = new History(folder).read().entries().getFirst().about();
        assertEquals(600, about.length());
        assertTrue(about.endsWith("…"));
    }

    @Test
    void whoeverWatchesIsToldWhichClient() throws Exception {
        List<Path> told = new ArrayList<>();
        Consumer<Path> listener = told::add;
        History.addListener(listener);
        history(MORNING, "ana").add(HistoryEvent.CHANGED, "one");
        History.removeListener(listener);
        history(MORNING, "ana").add(HistoryEvent.CHANGED, "two");
        assertEquals(List.of(folder.toAbsolutePath().normalize()), told);
    }
}
