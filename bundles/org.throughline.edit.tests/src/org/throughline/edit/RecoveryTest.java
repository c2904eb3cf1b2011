package org.throughline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.diff.Difference;
import org.throughline.edit.recovery.Autosave;
import org.throughline.edit.recovery.Recoveries;
import org.throughline.edit.recovery.Recovery;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;

class RecoveryTest extends ChangeTestBase {
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
    private final Queue<Runnable> owner = new ArrayDeque<>();
    private Recoveries recoveries;

    @BeforeEach
    void watch() {
        recoveries = new Recoveries(folder.resolve("state/recovery"));
        watch(session);
    }

    private Autosave watch(ClientSession watched) {
        return Autosave.of(watched, recoveries, Duration.ZERO, this::later, writer);
    }

    private synchronized void later(Runnable task) {
        owner.add(task);
    }

    private synchronized Runnable next() {
        return owner.poll();
    }

    @AfterEach
    void end() {
        writer.shutdownNow();
    }

    /** Does what the writer asks of this thread, and waits until the writer has nothing left to do. */
    private void settle() throws Exception {
        writer.submit(() -> {}).get(1, TimeUnit.MINUTES);
        for (Runnable task = next(); task != null; task = next()) {
            task.run();
        }
        writer.submit(() -> {}).get(1, TimeUnit.MINUTES);
    }

    private List<Recovery> kept() throws IOException {
        return recoveries.of(session.folder());
    }

    private void rename(String name) {
        session.change("Rename", () -> session.client().setName(name));
    }

    /** Opens the client as after a crash: what was in memory is gone, the recovery is not. */
    private Recovery crash() throws Exception {
        settle();
        Path aside = folder.resolve("aside");
        Files.move(folder.resolve("state"), aside);
        session.close();
        settle();
        Files.move(aside, folder.resolve("state"));
        session = ClientSession.open(folder.resolve("clinic"));
        List<Recovery> found = kept();
        assertEquals(1, found.size());
        return found.getFirst();
    }

    @Test
    void aChangeIsKeptOutsideTheClientAndReadableByTheUserAlone() throws Exception {
        Map<String, String> before = files(folder.resolve("clinic"));
        assertTrue(kept().isEmpty());
        rename("Clinic on the hill");
        settle();
        assertEquals(1, kept().size());
        assertEquals(1, kept().getFirst().steps());
        assertEquals(before, files(folder.resolve("clinic")));
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            for (Path own : List.of(recoveries.area(), kept().getFirst().place())) {
                assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(own)));
            }
        }
        rename("Clinic by the sea");
        settle();
        assertEquals(1, kept().size());
        assertEquals(2, kept().getFirst().steps());
    }

    @Test
    void aChangeWhileItIsTakenIsInItWholly() throws Exception {
        rename("One");
        writer.submit(() -> {}).get(1, TimeUnit.MINUTES);
        next().run();
        rename("Two");
        settle();
        assertEquals(2, kept().getFirst().steps());
        assertEquals(List.of(), kept().getFirst().differences(session.folder()));
    }

    @Test
    void savingUndoingAndClosingRemoveIt() throws Exception {
        rename("One");
        settle();
        assertEquals(1, kept().size());
        session.save();
        settle();
        assertTrue(kept().isEmpty());

        rename("Two");
        settle();
        assertEquals(1, kept().size());
        session.stack().undo();
        settle();
        assertTrue(kept().isEmpty());

        session.stack().redo();
        settle();
        assertEquals(1, kept().size());
        session.close();
        assertTrue(kept().isEmpty());
        settle();
        assertTrue(kept().isEmpty());
    }

    @Test
    void workOfEveryKindIsRecoveredAsOneStep() throws Exception {
        session.change("Much", () -> {
            Process process = process();
            Step step = ProcessFactory.eINSTANCE.createStep();
            step.setName("Call back");
            step.setLane(named(Step.class, "Listen").getLane());
            process.getNodes().add(1, step);
            SmallClinic.connect(process, step, named(Step.class, "Examine"));
            Deletion.delete(List.of(named(Step.class, "Draw blood")));
            named(Job.class, "Nurse").setNote("nights too");
            Process second = ProcessFactory.eINSTANCE.createProcess();
            second.setName("Visit at home");
            session.folder().add(second);
            process.getLanes().move(0, 1);
        });
        String worked = state();
        Recovery recovery = crash();
        String saved = state();
        assertNotEquals(worked, saved);
        assertTrue(recovery.isOfState(session.folder().path()));
        List<String> sentences = recovery.differences(session.folder()).stream()
                .map(Difference::sentence)
                .toList();
        assertTrue(sentences.toString().contains("Call back"), sentences.toString());
        Step listen = named(Step.class, "Listen");

        recovery.apply(session, "Recover unsaved work");

        assertEquals(worked, state());
        assertSame(listen, named(Step.class, "Listen"), "what shows an element keeps it");
        assertTrue(session.isDirty());
        assertEquals("Recover unsaved work", session.stack().undoLabel());
        session.stack().undo();
        assertEquals(saved, state());
        session.stack().redo();
        assertEquals(worked, state());
        session.save();
        try (ClientFolder again = ClientFolder.open(folder.resolve("clinic"))) {
            assertEquals(2, again.processes().size());
        }
    }

    @Test
    void aProcessThatWasDeletedIsDeletedAgain() throws Exception {
        session.change(
                "Delete",
                () -> session.folder()
                        .resources()
                        .getResources()
                        .remove(process().eResource()));
        Recovery recovery = crash();
        recovery.apply(session, "Recover");
        assertTrue(session.folder().processes().isEmpty());
        session.stack().undo();
        assertEquals("Visit", process().getName());
    }

    @Test
    void aProcessThatWasDeletedAndOneThatTookItsFileAreToldApart() throws Exception {
        String name = process().getName();
        String first = process().getId();
        session.change("Replace", () -> {
            Deletion.delete(List.of(process()));
            Process second = ProcessFactory.eINSTANCE.createProcess();
            second.setName(name);
            session.folder().add(second);
        });
        Map<String, String> worked = model();
        Recovery recovery = crash();
        String saved = state();
        recovery.apply(session, "Recover");
        assertEquals(worked, model());
        assertNotEquals(first, process().getId());
        session.stack().undo();
        assertEquals(saved, state());
        assertEquals(first, process().getId());
    }

    @Test
    void workOnAnotherClientIsRefused() throws Exception {
        rename("Lost");
        Recovery recovery = crash();
        Path other = folder.resolve("other");
        Client stranger = OrganisationFactory.eINSTANCE.createClient();
        stranger.setName("Other clinic");
        try (ClientFolder made = ClientFolder.create(other, stranger)) {
            made.save();
        }
        ClientSession another = ClientSession.open(other);
        try {
            assertTrue(recoveries.of(another.folder()).isEmpty());
            assertThrows(RefusedInputException.class, () -> recovery.apply(another, "Recover"));
            assertThrows(RefusedInputException.class, () -> recovery.differences(another.folder()));
            assertEquals("Other clinic", another.client().getName());
            assertFalse(another.isDirty());
        } finally {
            another.close();
        }
    }

    @Test
    void itIsToldThatTheClientWasSavedSince() throws Exception {
        rename("Lost");
        Recovery recovery = crash();
        rename("Saved since");
        session.save();
        assertFalse(recovery.isOfState(session.folder().path()));
    }

    @Test
    void aRecoveryThatWasTakenOverIsKeptUntilTheSave() throws Exception {
        rename("Lost");
        Recovery recovery = crash();
        Autosave autosave = watch(session);
        recovery.apply(session, "Recover");
        autosave.adopt(recovery);
        assertEquals(1, kept().size());
        settle();
        assertEquals(1, kept().size());
        session.save();
        settle();
        assertTrue(kept().isEmpty());
    }

    @Test
    void oneThatWasNotDecidedOnStaysWhileTheWorkGoesOn() throws Exception {
        rename("Lost");
        Recovery undecided = crash();
        watch(session);
        rename("Other work");
        settle();
        assertEquals(2, kept().size());
        session.save();
        settle();
        assertEquals(List.of(undecided), kept());
        undecided.discard();
        assertTrue(kept().isEmpty());
    }

    @Test
    void whatTheModelDoesNotKnowIsRecoveredToo() throws Exception {
        session.close();
        Path file = folder.resolve("clinic/client.xmi");
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replaceFirst(
                        "name=\"Nurse\"", "name=\"Nurse\" xmlns:plug=\"http://plug.example/1\" plug:pay=\"7\""));
        session = ClientSession.open(folder.resolve("clinic"));
        watch(session);
        List<String> unknown = session.folder().unknownContent();
        assertEquals(1, unknown.size());
        rename("Lost");
        Recovery recovery = crash();
        recovery.apply(session, "Recover");
        session.save();
        try (ClientFolder again = ClientFolder.open(folder.resolve("clinic"))) {
            assertEquals("Lost", again.client().getName());
            assertEquals(unknown, again.unknownContent());
        }
    }

    private Map<String, String> model() throws IOException {
        Map<String, String> files = new TreeMap<>();
        session.folder().files().forEach((name, bytes) -> files.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return files;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
