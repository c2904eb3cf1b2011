package org.throughline.core.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.RefusedInputException;
import org.throughline.core.check.ClientContext;
import org.throughline.core.handoff.HandOffs;
import org.throughline.core.job.JobSheet;
import org.throughline.core.line.Line;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;

class DamagedProcessTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @TempDir
    Path folder;

    @Test
    void theRestOfTheClientIsReadWithoutTheDamagedProcess() throws Exception {
        TestClient test = new TestClient();
        test.save(folder);
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            Process toBe = ProcessFactory.eINSTANCE.createProcess();
            toBe.setName("Faster blood test");
            toBe.setBasedOn(client.processes().getFirst());
            client.add(toBe);
            client.save();
        }
        Path damaged = folder.resolve("processes/blood-test.xmi");
        TestClient.edit(damaged, "</process:Process>", "");
        var before = TestClient.texts(folder);
        try (ClientFolder client = ClientFolder.open(folder)) {
            RefusedInputException e = client.damaged().getFirst();
            assertEquals(damaged, e.file());
            assertTrue(e.line() > 1);
            assertEquals(1, client.processes().size());
            assertTrue(client.plans()
                    .getFirst()
                    .getProblems()
                    .getFirst()
                    .getAbout()
                    .isEmpty());
            assertNothingUnresolved(client);
            analyse(client);
            assertFalse(client.isWritable());
            assertThrows(IllegalStateException.class, client::save);
        }
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> ClientFolder.openForWriting(folder));
        assertEquals(damaged, refused.file());
        assertEquals(before, TestClient.texts(folder));
        ClientLock.acquire(folder).close();
    }

    private static void assertNothingUnresolved(ClientFolder client) {
        client.resources().getAllContents().forEachRemaining(object -> {
            if (object instanceof EObject element) {
                for (EObject target : element.eCrossReferences()) {
                    assertFalse(target.eIsProxy(), target.toString());
                }
            }
        });
    }

    private static void analyse(ClientFolder client) {
        ClientContext context = new ClientContext(client);
        JobSheet.of(context.client(), context.handOffs());
        for (Process process : context.processes()) {
            HandOffs.orphans(process, HandOffs.of(process));
            HandOffs.laneCrossings(process);
            Line.of(process).workTime();
        }
    }

    static List<byte[]> hostile() {
        StringBuilder bomb = new StringBuilder(HEAD + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">");
        for (char name = 'b'; name <= 'k'; name++) {
            char before = (char) (name - 1);
            bomb.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(("&" + before + ";").repeat(10))
                    .append("\">");
        }
        bomb.append("]>\n<x>&k;</x>");
        return List.of(
                new byte[0],
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13},
                text("hello"),
                text(HEAD),
                text(HEAD + "<html/>"),
                text(HEAD + "<process:Process xmlns:process=\"http://throughline.org/2026/process\"/>"),
                text(HEAD + "<organisation:Client xmlns:organisation=\"http://throughline.org/2026/organisation\""
                        + " formatVersion=\"two\"/>"),
                text(HEAD + "<organisation:Client xmlns:organisation=\"http://throughline.org/2026/organisation\""
                        + " formatVersion=\"2\" smallCells=\"seven\"/>"),
                text(HEAD + "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><x/>"),
                text(HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
                text(HEAD + "<!DOCTYPE x [<!ENTITY % e SYSTEM \"file:///etc/passwd\"> %e;]><x/>"),
                text(bomb.toString()),
                text(HEAD + "<x xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:schemaLocation=\"http://a file:///etc/passwd\" xmlns=\"http://a\"/>"),
                text("<a>".repeat(200_000)));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aClientFileThatIsNoneIsRefused(byte[] content) throws Exception {
        Path file = folder.resolve("client.xmi");
        Files.write(file, content);
        assertRefused(file);
    }

    @Test
    void aClientFileCutOffAnywhereIsRefusedWithItsLine() throws Exception {
        new TestClient().save(folder);
        Path file = folder.resolve("client.xmi");
        byte[] whole = Files.readAllBytes(file);
        int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().length();
        for (int length = 0; length < end; length += 1 + end / 60) {
            Files.write(file, Arrays.copyOf(whole, length));
            RefusedInputException e = assertRefused(file);
            assertTrue(length == 0 || e.line() > 0, "no line for the first " + length + " bytes: " + e.getMessage());
        }
    }

    private RefusedInputException assertRefused(Path file) throws Exception {
        byte[] before = Files.readAllBytes(file);
        RefusedInputException reading = assertThrows(RefusedInputException.class, () -> ClientFolder.open(folder));
        RefusedInputException writing =
                assertThrows(RefusedInputException.class, () -> ClientFolder.openForWriting(folder));
        assertEquals(file, reading.file());
        assertEquals(file, writing.file());
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
        return reading;
    }
}
