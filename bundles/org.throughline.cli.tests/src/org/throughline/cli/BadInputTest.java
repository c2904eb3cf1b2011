package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientLock;

/** Bad input ends with the exit code of the contract and one line that says what and where; nothing is written. */
class BadInputTest {
    @TempDir
    private Path folder;

    private Path client;
    private Map<String, String> before;

    @BeforeEach
    void writeSample() throws IOException {
        client = folder.resolve("cedar");
        assertEquals(ExitCode.DONE, Run.of("sample", client).exitCode());
        before = content();
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (var files = Files.walk(client)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().equals(".lock")) {
                    content.put(client.relativize(file).toString(), Arrays.toString(Files.readAllBytes(file)));
                }
            }
        }
        return content;
    }

    private void assertRefused(int exitCode, String mention, Run run) throws IOException {
        assertEquals(exitCode, run.exitCode(), run.err());
        assertEquals(1, run.errorLines(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(mention), run.err());
        assertEquals(before, content());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void missingArguments() throws IOException {
        assertRefused(ExitCode.USAGE, "CLIENT", Run.of("handoffs"));
        assertRefused(ExitCode.USAGE, "--survey", Run.of("compare", client));
        assertRefused(ExitCode.USAGE, "--output", Run.of("report", client));
        assertRefused(ExitCode.USAGE, "nonsense", Run.of("nonsense"));
        assertRefused(ExitCode.USAGE, "--formt", Run.of("handoffs", client, "--formt", "json"));
        assertRefused(ExitCode.USAGE, "xml", Run.of("handoffs", client, "--format", "xml"));
    }

    @Test
    void noSuchFileOrClient() throws IOException {
        assertRefused(ExitCode.REFUSED, "nowhere", Run.of("handoffs", folder.resolve("nowhere")));
        assertRefused(ExitCode.REFUSED, "no client", Run.of("handoffs", folder));
        assertRefused(ExitCode.REFUSED, "none.bpmn", Run.of("import-process", client, folder.resolve("none.bpmn")));
        assertRefused(
                ExitCode.REFUSED,
                "none.csv",
                Run.of("import-survey", client, folder.resolve("none.csv"), "--survey", "S", "--wave", "W"));
        assertRefused(ExitCode.REFUSED, "Nope", Run.of("handoffs", client, "--process", "Nope"));
        assertRefused(ExitCode.REFUSED, "Nope", Run.of("compare", client, "--survey", "Nope"));
        assertRefused(ExitCode.REFUSED, "already", Run.of("sample", client));
    }

    @Test
    void filesThatAreNotWhatTheyClaim() throws IOException {
        Path empty = file("empty.bpmn", "");
        assertRefused(ExitCode.REFUSED, "empty.bpmn", Run.of("import-process", client, empty));
        Path html = file("page.bpmn", "<html><body>\n<p>Not found</p></body></html>");
        assertRefused(ExitCode.REFUSED, "page.bpmn", Run.of("import-process", client, html));
        Path entity = file(
                "entity.bpmn",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n"
                        + "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'>&e;</definitions>");
        assertRefused(ExitCode.REFUSED, "entity.bpmn", Run.of("import-process", client, entity));
        Path image =
                Files.write(folder.resolve("photo.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        assertRefused(
                ExitCode.REFUSED, "photo.csv", Run.of("import-survey", client, image, "--survey", "S", "--wave", "W"));
        assertRefused(
                ExitCode.REFUSED,
                "empty.csv",
                Run.of("import-survey", client, file("empty.csv", ""), "--survey", "S", "--wave", "W"));
        assertRefused(ExitCode.REFUSED, "report.xyz", Run.of("report", client, "-o", folder.resolve("report.xyz")));
    }

    @Test
    void oneBadFileAmongGoodOnesImportsNone() throws IOException {
        Path good = file(
                "good.bpmn",
                "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process id='p'><task id='t' name='T'/></process></definitions>");
        assertRefused(
                ExitCode.REFUSED, "bad.bpmn", Run.of("import-process", client, good, file("bad.bpmn", "<definitions")));
    }

    @Test
    void damagedClientNamesFileAndLine() throws IOException {
        Path clientFile = client.resolve("client.xmi");
        String text = Files.readString(clientFile);
        Files.writeString(clientFile, text.substring(0, text.length() / 2));
        before = content();
        Run run = Run.of("handoffs", client);
        assertRefused(ExitCode.REFUSED, "client.xmi, line ", run);
    }

    @Test
    void lockedClient() throws Exception {
        try (ClientLock held = ClientLock.acquire(client)) {
            Path csv = file("answers.csv", "respondent,q\n1,yes\n");
            assertRefused(
                    ExitCode.LOCKED, "locked", Run.of("import-survey", client, csv, "--survey", "S", "--wave", "W"));
            assertEquals(ExitCode.DONE, Run.of("handoffs", client).exitCode(), "reading needs no lock");
        }
    }

    @Test
    void dryRunWritesNothing() throws IOException {
        Path csv = file("answers.csv", "respondent,q\n1,yes\n");
        Run run = Run.of("import-survey", client, csv, "--survey", "S", "--wave", "W", "--dry-run");
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertEquals(before, content());
    }
}
