package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What import-survey is told of rows, days and further files. */
class ImportRowOptionsTest {
    @TempDir
    private Path folder;

    private Path client;
    private Path export;

    @BeforeEach
    void writeClientAndExport() throws Exception {
        client = folder.resolve("client");
        assertEquals(ExitCode.DONE, Run.of("new", client, "--name", "Riverside").exitCode());
        export = Files.writeString(folder.resolve("a.csv"), "id,stay,Finished\n1,yes,1\n2,no,0\n1,no,1\n");
    }

    private Run run(Object... more) {
        Object[] all = new Object[more.length + 7];
        System.arraycopy(new Object[] {"import-survey", client, export, "--survey", "S", "--wave", "W"}, 0, all, 0, 7);
        System.arraycopy(more, 0, all, 7, more.length);
        return Run.of(all);
    }

    @Test
    void rulesForRowsAreFollowed() throws Exception {
        Run run = run("--duplicates", "last", "--incomplete", "drop-unfinished", "--from", "2026-03-01");
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertTrue(run.out().contains("row 2: the respondent of row 4 again; the last was kept"), run.out());
        assertTrue(run.out().contains("row 3: not finished: Finished"), run.out());
        assertEquals("respondent,stay\n1,0\n", answers());
        assertTrue(Files.readString(client.resolve("surveys/s.xmi")).contains("from=\"2026-03-01\""));
    }

    private String answers() throws Exception {
        return Files.readString(client.resolve("answers/s/w.csv")).replace("\r", "");
    }

    @Test
    void furtherFilesAreParts() throws Exception {
        Path more = Files.writeString(folder.resolve("b.csv"), "id,stay,Finished\n3,yes,1\n");
        Run run = Run.of("import-survey", client, export, more, "--survey", "S", "--wave", "W");
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertEquals("respondent,stay\n1,1\n2,0\n3,1\n", answers());
    }

    @ParameterizedTest
    @CsvSource({
        "--duplicates, both, 'expected one of first, last, fullest'",
        "--incomplete, drop, 'expected one of keep, drop-empty, drop-unfinished'",
        "--time-zone, Mars, Mars",
        "--from, March, March"
    })
    void wrongOptionsAreRefusedAndNothingIsWritten(String option, String value, String told) throws Exception {
        Run run = run(option, value);
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains(told), run.err());
        assertFalse(Files.exists(client.resolve("answers")));
    }

    @Test
    void theLastDayComesAfterTheFirst() {
        Run run = run("--from", "2026-03-02", "--to", "2026-03-01");
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("--to comes before --from"), run.err());
    }
}
