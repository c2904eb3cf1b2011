package org.throughline.core.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Process;

class OlderFormatTest {
    private static final String CLIENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <organisation:Client xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:organisation="http://throughline.org/2026/organisation" id="c1" name="Old &amp; new"%s>
              <participants xsi:type="organisation:Job" id="j1" name="Lab technician"/>
              <participants xsi:type="organisation:Job" id="j2" name="Ward nurse"/>
            </organisation:Client>
            """;
    private static final String PROCESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <process:Process xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:organisation="http://throughline.org/2026/organisation" \
            xmlns:process="http://throughline.org/2026/process" id="p1" name="Blood test">
              <nodes xsi:type="process:Step" id="s1" name="Draw&#xA;blood" lane="l1"/>
              <nodes xsi:type="process:Step" id="s2" name="Tell" lane="l2"/>
              <flows xsi:type="process:SequenceFlow" id="f1" source="s1" target="s2"/>
              <lanes id="l1">
                <participant xsi:type="organisation:Job" href="../client.xmi#j1"/>
              </lanes>
              <lanes id="l2">
                <participant xsi:type="organisation:Job" href="../client.xmi#j2"/>
              </lanes>
              <handOffRecords id="h1" supplierStep="s1" customerStep="s2" requirement="Within the hour" agreed="true"/>
              <handOffRecords id="h2" supplierStep="s2" customerStep="s1" agreed="false"/>
            </process:Process>
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeVersionOne() throws Exception {
        Files.writeString(folder.resolve("client.xmi"), CLIENT.formatted(""));
        Files.createDirectories(folder.resolve("processes"));
        Files.writeString(folder.resolve("processes/blood-test.xmi"), PROCESS);
    }

    @Test
    void itIsReadAndNothingIsWritten() throws Exception {
        var before = TestClient.texts(folder);
        try (ClientFolder client = ClientFolder.open(folder)) {
            assertMigrated(client);
        }
        assertEquals(before, TestClient.texts(folder));
        assertFalse(Files.exists(folder.resolve(ClientLock.FILE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " formatVersion=\"1\""})
    void theFirstSaveKeepsTheOriginal(String version) throws Exception {
        Files.writeString(folder.resolve("client.xmi"), CLIENT.formatted(version));
        var original = TestClient.texts(folder);
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            assertMigrated(client);
            assertEquals(original, TestClient.texts(folder));
            client.save();
        }
        var saved = new TreeMap<>(TestClient.texts(folder));
        original.forEach((name, text) -> assertEquals(text, saved.remove("backup/format-1/" + name)));
        assertEquals(Set.of("client.xmi", "processes/blood-test.xmi"), saved.keySet());
        assertTrue(saved.get("client.xmi").contains("formatVersion=\"2\""));
        assertTrue(saved.get("processes/blood-test.xmi").contains("agreement=\"agreed\""));
        assertFalse(saved.get("processes/blood-test.xmi").contains("agreed=\""));
    }

    @Test
    void theSecondOpenMigratesNothing() throws Exception {
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            client.save();
        }
        var migrated = TestClient.texts(folder);
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            assertMigrated(client);
            client.save();
        }
        assertEquals(migrated, TestClient.texts(folder));
    }

    @Test
    void aNewerFormatIsRefusedAndLeftAlone() throws Exception {
        Files.writeString(folder.resolve("client.xmi"), CLIENT.formatted(" formatVersion=\"3\""));
        var before = TestClient.texts(folder);
        RefusedInputException reading = assertThrows(RefusedInputException.class, () -> ClientFolder.open(folder));
        RefusedInputException writing =
                assertThrows(RefusedInputException.class, () -> ClientFolder.openForWriting(folder));
        assertTrue(reading.reason().contains("format 3"), reading.reason());
        assertEquals(reading.reason(), writing.reason());
        assertEquals(before, TestClient.texts(folder));
    }

    private static void assertMigrated(ClientFolder client) {
        assertEquals("Old & new", client.client().getName());
        assertEquals(2, client.client().getFormatVersion());
        Process process = client.processes().getFirst();
        assertEquals("Draw\nblood", process.getNodes().getFirst().getName());
        assertEquals(
                client.client().getParticipants().getLast(),
                process.getLanes().getLast().getParticipant());
        HandOffRecord agreed = process.getHandOffRecords().getFirst();
        assertEquals(Agreement.AGREED, agreed.getAgreement());
        assertEquals("Within the hour", agreed.getRequirement());
        assertEquals(Agreement.NONE, process.getHandOffRecords().getLast().getAgreement());
        assertTrue(client.unknownContent().isEmpty(), client.unknownContent().toString());
    }
}
