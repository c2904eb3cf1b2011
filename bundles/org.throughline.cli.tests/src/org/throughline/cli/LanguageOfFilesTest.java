package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.client.ClientFolder;

/** Files and printed lines are the same bytes whatever language the machine speaks. */
class LanguageOfFilesTest {
    private static final String DAY = "2026-10-15";

    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder;

    private Path client;

    @BeforeEach
    void writeSample() {
        client = folder.resolve("cedar");
        assertEquals(ExitCode.DONE, Run.of("sample", client).exitCode());
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    private byte[] file(Locale locale, Object... command) throws IOException {
        Locale.setDefault(locale);
        Path file = (Path) command[command.length - 1];
        Run run = Run.of(command);
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "docx", "pptx", "xlsx", "json"})
    void reports(String format) throws IOException {
        Object[] command = {"report", client, "--as-of", DAY, "-o", folder.resolve("report." + format)};
        assertArrayEquals(file(Locale.US, command), file(Locale.GERMANY, command));
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf", "bpmn"})
    void flowcharts(String format) throws Exception {
        String process;
        try (ClientFolder read = ClientFolder.open(client)) {
            process = read.processes().getFirst().getName();
        }
        Object[] command = {"export-process", client, process, "-o", folder.resolve("visit." + format)};
        assertArrayEquals(file(Locale.US, command), file(Locale.GERMANY, command));
    }

    @Test
    void charts() throws IOException {
        String survey = "Discharge questions";
        Object[] command = {"chart", client, "--survey", survey, "--question", "home", "-o", folder.resolve("q.svg")};
        assertArrayEquals(file(Locale.US, command), file(Locale.GERMANY, command));
    }

    @Test
    void printedLines() {
        List<String> english = print(Locale.US);
        assertEquals(english, print(Locale.GERMANY));
        assertEquals(english, print(Locale.forLanguageTag("tr-TR")));
    }

    private List<String> print(Locale locale) {
        Locale.setDefault(locale);
        List<String> printed = new ArrayList<>();
        Object[][] commands = {
            {"check", client},
            {"check", client, "--format", "json"},
            {"overview", client, "--today", DAY},
            {"overview", client, "--today", DAY, "--format", "csv"},
            {"problems", client},
            {"plan", client},
            {"trace", client},
            {"handoffs", client},
            {"line", client},
            {"jobs", client},
            {"find", client, "blood"},
            {"analyse", client, "work-by-participant"},
            {"report", client, "--list-sections"},
            {"diff", client, client},
            {"check", folder},
        };
        for (Object[] command : commands) {
            Run run = Run.of(command);
            printed.add(run.exitCode() + "\n" + run.out() + run.err());
        }
        return printed;
    }
}
