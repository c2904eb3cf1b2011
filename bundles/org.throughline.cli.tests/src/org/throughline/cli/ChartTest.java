package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts of the sample client's answers, written as files. */
class ChartTest {
    @TempDir
    private Path folder;

    private Path client;

    @BeforeEach
    void writeSample() {
        client = folder.resolve("cedar");
        assertEquals(ExitCode.DONE, Run.of("sample", client).exitCode());
    }

    private Run chart(String file, String question, String... more) {
        Object[] all = Stream.concat(
                        Stream.of(
                                "chart",
                                client,
                                "--survey",
                                "Discharge questions",
                                "--question",
                                question,
                                "-o",
                                folder.resolve(file)),
                        Stream.of(more))
                .toArray();
        return Run.of(all);
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.equals(client)).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.svg, control, week", "a.PNG, run, week", "a.csv, control, wave", "a.xlsx, bars, month",
        "a.svg, likert, wave", "a.png, bars, wave", "a.svg, run, quarter", "a.svg, control, day"
    })
    void everyKindIsWrittenAndTheBytesAreTheSame(String file, String kind, String by) throws IOException {
        Run run = chart(file, "diagnosis", "--kind", kind, "--by", by);
        assertEquals("", run.err());
        assertEquals(ExitCode.DONE, run.exitCode());
        byte[] first = Files.readAllBytes(folder.resolve(file));
        assertTrue(first.length > 200);
        assertEquals(
                ExitCode.DONE,
                chart(file, "DIAGNOSIS", "--kind", kind, "--by", by).exitCode());
        assertArrayEquals(first, Files.readAllBytes(folder.resolve(file)));
        assertEquals(1, written().size());
    }

    @Test
    void theSurveyWithDatesIsChartedByMonth() throws IOException {
        assertEquals(ExitCode.DONE, chart("a.csv", "treatment").exitCode());
        List<String> lines = Files.readAllLines(folder.resolve("a.csv"));
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).startsWith("Baseline March 2026,Mar 2026,2026-03-01,2026-03-31,shown,"), lines.get(1));
    }

    @Test
    void smallCountsAreNotInTheNumbers() throws IOException {
        assertEquals(ExitCode.DONE, chart("a.csv", "home", "--by", "day").exitCode());
        for (String line : Files.readAllLines(folder.resolve("a.csv")).subList(1, 20)) {
            assertFalse(line.contains(",shown,"), line);
        }
    }

    @Test
    void whatCannotBeDrawnIsRefusedAndNothingIsWritten() throws IOException {
        assertRefused(ExitCode.REFUSED, ".svg, .png, .csv or .xlsx", chart("a.pdf", "diagnosis"));
        assertRefused(ExitCode.REFUSED, "there is no question nothing", chart("a.svg", "nothing"));
        assertRefused(ExitCode.REFUSED, "no answers to count", chart("a.svg", "day"));
        assertRefused(ExitCode.USAGE, "--kind", chart("a.svg", "diagnosis", "--kind", "pie"));
    }

    private void assertRefused(int exitCode, String mention, Run run) throws IOException {
        assertEquals(exitCode, run.exitCode(), run.err());
        assertTrue(run.err().contains(mention), run.err());
        assertEquals(List.of(), written());
    }
}
