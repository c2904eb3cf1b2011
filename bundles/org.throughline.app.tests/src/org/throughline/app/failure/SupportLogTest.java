package org.throughline.app.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;

/** Names are planted wherever the log of a working day has some; none of them may be in what is sent. */
class SupportLogTest {
    private static final List<String> PLANTED =
            List.of("Quillwater", "Zephyrine", "Abenddorf", "quillwater-clinic", "Marigold", "mrs.java");

    @TempDir
    Path folder;

    private static String trace(Throwable failure) {
        LogRecord record = new LogRecord(Level.SEVERE, "Marigold");
        record.setThrown(failure);
        return new SimpleFormatter().format(record);
    }

    private String log() {
        Path file = Path.of("/home/zoe/Throughline/clients/quillwater-clinic/client.xmi");
        Throwable failure = new IllegalStateException(
                "Dr Zephyrine of Quillwater\nfell at Abenddorf.ward(mrs.java:1)\n\tat Marigold ward (Ground.java:1)",
                new RefusedInputException(file, 3, "Zephyrine is no number"));
        failure.addSuppressed(new IOException("/srv/practice of Marigold/x"));
        Throwable ofJava = new ClassCastException("class Marigold is no class");
        Throwable index = new IndexOutOfBoundsException("Index 5 out of bounds for length 3");
        return "!SESSION 2026-11-23 19:42:10.123 -----------------------------------------------\n"
                + "eclipse.buildId=unknown\njava.version=21.0.9\njava.vendor=Some Vendor\n"
                + "BootLoader constants: OS=linux, ARCH=x86_64, WS=gtk, NL=en_US\n"
                + "Command-line arguments: --practice /home/zoe/Marigold\n\n"
                + "!ENTRY org.throughline.ui 4 0 2026-11-23 19:43:11.004\n"
                + "!MESSAGE Quillwater could not be opened\n"
                + "!STACK 0\n" + trace(failure)
                + "!SUBENTRY 1 org.throughline.ui 4 0 2026-11-23 19:43:11.004\n"
                + "!MESSAGE java.io.IOException: Abenddorf.Error\n"
                + "Zephyrine.Quillwater.Error\n"
                + trace(ofJava)
                + trace(index);
    }

    private Map<String, String> written() throws IOException {
        Files.writeString(folder.resolve(".log"), log());
        Files.writeString(folder.resolve(".bak_0.log"), "!MESSAGE Zephyrine\n");
        Path zip = folder.resolve("support.zip");
        SupportLog running = RunningProgram.log(Display.getDefault());
        new SupportLog(running.origins(), folder, running.versions(), running.settings()).write(zip);
        Map<String, String> entries = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return entries;
    }

    @Test
    void nothingOfAClientIsInIt() throws Exception {
        Map<String, String> entries = written();
        assertEquals(List.of("log-1.txt", "log-2.txt", "settings.txt", "versions.txt"), List.copyOf(entries.keySet()));
        entries.forEach((name, text) -> {
            for (String planted : PLANTED) {
                assertFalse(
                        text.toLowerCase().contains(planted.toLowerCase()), planted + " is in " + name + "\n" + text);
            }
            assertFalse(text.contains("/home/"), name);
            assertFalse(text.contains("/srv/"), name);
            assertFalse(text.contains(System.getProperty("user.home") + "/"), name);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\tat java.base/java.util.ArrayList.get(ArrayList.java:427)",
                "\tat org.throughline.edit.ChangeStack$$Lambda/0x00007f.run(Unknown Source)",
                "\tat org.eclipse.swt.widgets.Display.<init>(Display.java)",
                "java.lang.NullPointerException: Cannot invoke \"String.length()\" because \"<local1>\" is null",
                "java.lang.NullPointerException",
                "!MESSAGE java.lang.OutOfMemoryError: Java heap space",
                "\t... 12 more",
            })
    void whatJavaAndTheProgramWriteIsKept(String line) {
        assertEquals(List.of(line), new MaskedLog(RunningProgram.origins()).of(List.of(line)));
    }

    @Test
    void whatHelpsIsInIt() throws Exception {
        Map<String, String> entries = written();
        String log = entries.get("log-2.txt");
        for (String kept : List.of(
                "!SESSION 2026-11-23 19:42:10.123",
                "java.version=21.0.9",
                "BootLoader constants: OS=linux",
                "!ENTRY org.throughline.ui 4 0 2026-11-23 19:43:11.004",
                "java.lang.IllegalStateException: [left out]",
                "Caused by: org.throughline.core.RefusedInputException: [left out]",
                "Suppressed: java.io.IOException: [left out]",
                "java.lang.ClassCastException: [left out]",
                "java.lang.IndexOutOfBoundsException: Index 5 out of bounds for length 3",
                "SupportLogTest.java:",
                "... ")) {
            assertTrue(log.contains(kept), kept + " is not in\n" + log);
        }
        assertTrue(entries.get("versions.txt").contains("org.throughline.core 0.1.0"));
        assertTrue(entries.get("settings.txt").contains("java.version = "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at Marigold",
                "\tat Marigold.ward(Ground.java:1)",
                "\tat org.quillwater.Marigold.ward(Ground.java:1)",
                "quillwater.clinic.MarigoldException",
                "\tat Marigold ward (Ground.java:1)",
                "\tat Quillwater Clinic.main(X.java:3)",
                "\tat a.b.C.d(Dr Marigold.java:3)",
                "Marigold.Zephyrine.Exception",
                "java.vendor=Marigold/Quillwater: \"Zephyrine\"",
                "!MESSAGE Index 5 out of bounds for Marigold",
                "!ENTRY Quillwater Marigold 4 0 2026-11-23 19:43:11.004",
                "java.lang.NullPointerException: Cannot read Marigold because Zephyrine is null",
            })
    void whatOnlyLooksLikeTheProgramsIsLeftOut(String line) {
        String masked = String.join("\n", new MaskedLog(RunningProgram.origins()).of(List.of(line)));
        for (String planted : PLANTED) {
            assertFalse(masked.contains(planted), masked);
        }
    }
}
