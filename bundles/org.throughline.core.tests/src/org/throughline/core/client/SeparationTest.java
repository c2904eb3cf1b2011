package org.throughline.core.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;

class SeparationTest {
    @TempDir
    Path folder;

    @Test
    void aReferenceIntoAnotherClientIsNotSaved() throws Exception {
        TestClient one = new TestClient();
        Path first = one.save(folder.resolve("one"));
        Path second = new TestClient().save(folder.resolve("two"));
        var before = TestClient.texts(second);
        try (ClientFolder other = ClientFolder.open(first);
                ClientFolder client = ClientFolder.openForWriting(second)) {
            client.client().setName("Changed");
            client.processes()
                    .getFirst()
                    .getLanes()
                    .getFirst()
                    .setParticipant(other.client().getParticipants().getFirst());
            assertThrows(IOException.class, client::save);
        }
        assertEquals(before, TestClient.texts(second));
    }

    @Test
    void anElementThatIsInNoFileIsNotSaved() throws Exception {
        TestClient test = new TestClient();
        Path path = test.save(folder.resolve("one"));
        var before = TestClient.texts(path);
        try (ClientFolder client = ClientFolder.openForWriting(path)) {
            client.processes().getFirst().getLanes().getFirst().setParticipant(new TestClient().nurse);
            assertThrows(IOException.class, client::save);
        }
        assertEquals(before, TestClient.texts(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../two/client.xmi",
                "/etc/client.xmi",
                "file:///etc/client.xmi",
                "file://host/share/client.xmi",
                "http://example.org/client.xmi",
                "jar:file:/x.jar!/client.xmi",
                "platform:/plugin/org.throughline.core/client.xmi",
                "%2e%2e/%2e%2e/two/client.xmi",
                "../x%00/client.xmi"
            })
    void aReferenceOutOfTheFolderIsReportedWithItsLine(String address) throws Exception {
        TestClient test = new TestClient();
        Path path = test.save(folder.resolve("one"));
        new TestClient().save(folder.resolve("two"));
        Path process = path.resolve("processes/blood-test.xmi");
        String nurse = "../client.xmi#" + test.nurse.getId();
        TestClient.edit(process, nurse, address + "#" + test.nurse.getId());
        RefusedInputException e = assertThrows(RefusedInputException.class, () -> ClientFolder.openForWriting(path));
        assertEquals(process, e.file());
        assertTrue(e.reason().contains("client"), e.reason());
        assertTrue(e.line() > 1, "no line");
        try (ClientFolder read = ClientFolder.open(path)) {
            assertEquals(process, read.damaged().getFirst().file());
            assertTrue(read.processes().isEmpty());
        }
    }

    @Test
    void aReferenceToWhatIsNotInTheClientIsReported() throws Exception {
        TestClient test = new TestClient();
        Path path = test.save(folder.resolve("one"));
        TestClient.edit(
                path.resolve("processes/blood-test.xmi"), "client.xmi#" + test.nurse.getId(), "client.xmi#gone");
        RefusedInputException e = assertThrows(RefusedInputException.class, () -> ClientFolder.open(path));
        assertTrue(e.reason().contains("gone"), e.reason());
        assertNull(e.getCause());
    }
}
