package org.throughline.core.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;

class ClientFolderTest {
    @TempDir
    private Path practice;

    private Path folder() {
        return practice.resolve("cedar");
    }

    private static List<String> ids(ClientFolder client) {
        List<String> ids = new ArrayList<>();
        TreeIterator<Object> all = EcoreUtil.getAllContents(client.resources(), true);
        while (all.hasNext()) {
            if (all.next() instanceof Element element) {
                ids.add(element.getId());
            }
        }
        return ids;
    }

    @Test
    void whatWasSavedIsReadAgain() throws Exception {
        Client client = Clients.client();
        List<String> ids;
        Process process;
        try (ClientFolder created = ClientFolder.create(folder(), client)) {
            process = Clients.process(client);
            created.add(process);
            created.add(Clients.survey(process));
            created.save();
            ids = ids(created);
        }
        try (ClientFolder opened = ClientFolder.open(folder())) {
            assertEquals(client.getName(), opened.client().getName());
            assertEquals(ids, ids(opened));
            Process again = opened.processes().getFirst();
            assertEquals(
                    process.getNodes().getFirst().getName(),
                    again.getNodes().getFirst().getName());
            assertSame(
                    opened.client().getParticipants().get(1),
                    again.getLanes().get(1).getParticipant());
            assertSame(
                    opened.client().getProducts().getFirst(),
                    again.getHandOffRecords().getFirst().getProduct());
            EObject measured = opened.surveys()
                    .getFirst()
                    .getQuestions()
                    .getFirst()
                    .getMeasures()
                    .getFirst();
            assertSame(again.getHandOffRecords().getFirst(), measured);
            assertSame(
                    again.getNodes().get(1),
                    again.getNodes().get(0).getOutgoing().getFirst().getTarget());
            assertFalse(opened.isWritable());
            assertThrows(IllegalStateException.class, opened::save);
        }
    }

    @Test
    void theSameModelGivesTheSameBytes() throws Exception {
        Clients.write(folder());
        Map<String, String> before = Clients.contents(folder());
        assertEquals(List.of("client.xmi", Clients.PROCESS_FILE, Clients.SURVEY_FILE), List.copyOf(before.keySet()));
        try (ClientFolder opened = ClientFolder.openForWriting(folder())) {
            opened.save();
        }
        assertEquals(before, Clients.contents(folder()));
    }

    @Test
    void oneChangeChangesOneLine() throws Exception {
        Clients.write(folder());
        List<String> before = Files.readAllLines(folder().resolve(Clients.PROCESS_FILE));
        try (ClientFolder opened = ClientFolder.openForWriting(folder())) {
            opened.processes().getFirst().getNodes().getFirst().setName("Other");
            opened.save();
        }
        List<String> after = new ArrayList<>(Files.readAllLines(folder().resolve(Clients.PROCESS_FILE)));
        assertEquals(before.size(), after.size());
        after.removeAll(before);
        assertEquals(1, after.size(), after::toString);
        assertTrue(after.getFirst().contains("Other"));
    }

    @Test
    void processesOfTheSameNameGetFilesOfTheirOwn() throws Exception {
        Clients.write(folder());
        try (ClientFolder opened = ClientFolder.openForWriting(folder())) {
            Process second = ProcessFactory.eINSTANCE.createProcess();
            second.setName("Blood  test!");
            opened.add(second);
            opened.save();
        }
        try (ClientFolder opened = ClientFolder.open(folder())) {
            assertEquals(
                    List.of("blood-test", "blood-test-2"),
                    opened.processes().stream().map(ClientFolder::slug).sorted().toList());
        }
    }

    @Test
    void renamingKeepsTheFile() throws Exception {
        Clients.write(folder());
        try (ClientFolder opened = ClientFolder.openForWriting(folder())) {
            opened.processes().getFirst().setName("Urine test");
            opened.save();
        }
        assertTrue(Clients.contents(folder()).containsKey(Clients.PROCESS_FILE));
        try (ClientFolder opened = ClientFolder.open(folder())) {
            assertEquals("Urine test", opened.processes().getFirst().getName());
        }
    }

    @Test
    void furtherFilesAreSavedWithTheModel() throws Exception {
        Clients.write(folder());
        try (ClientFolder opened = ClientFolder.openForWriting(folder())) {
            opened.save(Map.of("answers/discharge/baseline.csv", "respondent,q1\n".getBytes(StandardCharsets.UTF_8)));
            assertThrows(IOException.class, () -> opened.save(Map.of("../outside", new byte[0])));
        }
        assertEquals("respondent,q1\n", Clients.contents(folder()).get("answers/discharge/baseline.csv"));
        assertFalse(Files.exists(practice.resolve("outside")));
        assertFalse(Files.exists(folder().resolve(".save")));
    }

    @Test
    void aModelThatRefersToWhatIsInNoFileIsNotSaved() throws Exception {
        Clients.write(folder());
        Map<String, String> before = Clients.contents(folder());
        try (ClientFolder opened = ClientFolder.openForWriting(folder())) {
            opened.client().setName("Changed");
            opened.processes()
                    .getFirst()
                    .getLanes()
                    .getFirst()
                    .setParticipant(Clients.client().getParticipants().getFirst());
            assertThrows(IOException.class, opened::save);
        }
        assertEquals(before, Clients.contents(folder()));
    }

    @Test
    void aFolderThatHoldsSomethingIsNotOverwritten() throws Exception {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("letter.txt"), "Dear");
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> ClientFolder.create(folder(), Clients.client()));
        assertTrue(refused.reason().contains("already holds"), refused.reason());
        Path file = Files.writeString(practice.resolve("file"), "x");
        assertThrows(RefusedInputException.class, () -> ClientFolder.create(file, Clients.client()));
    }

    @Test
    void aClientNotYetSavedIsNoClient() throws Exception {
        try (ClientFolder created = ClientFolder.create(folder(), Clients.client())) {
            assertFalse(ClientFolder.isClient(folder()));
            created.save();
            assertTrue(ClientFolder.isClient(folder()));
        }
    }

    @Test
    void aFirstSaveThatWasBrokenOffIsFinishedOrForgotten() throws Exception {
        Clients.write(folder());
        Map<String, String> whole = Clients.contents(folder());
        Path broken = practice.resolve("broken");
        for (Map.Entry<String, String> file : whole.entrySet()) {
            Path staged = broken.resolve(".save/files").resolve(file.getKey());
            Files.createDirectories(staged.getParent());
            Files.writeString(staged, file.getValue());
        }
        assertFalse(ClientFolder.isClient(broken));
        Files.createFile(broken.resolve(".save/complete"));
        assertTrue(ClientFolder.isClient(broken));
        ClientFolder.open(broken).close();
        assertEquals(whole, Clients.contents(broken));

        Path forgotten = practice.resolve("forgotten");
        Files.createDirectories(forgotten.resolve(".save/files"));
        Files.writeString(forgotten.resolve(".save/files/client.xmi"), "half");
        Clients.write(forgotten);
        assertEquals(whole.keySet(), Clients.contents(forgotten).keySet());
    }

    @Test
    void aPracticeListsItsClients() throws Exception {
        Practice all = new Practice(practice);
        assertEquals(List.of(), all.clients());
        Clients.write(all.clientsFolder().resolve("b"));
        Clients.write(all.clientsFolder().resolve("a"));
        Files.createDirectories(all.clientsFolder().resolve("c"));
        assertEquals(
                List.of(all.clientsFolder().resolve("a"), all.clientsFolder().resolve("b")), all.clients());
    }
}
