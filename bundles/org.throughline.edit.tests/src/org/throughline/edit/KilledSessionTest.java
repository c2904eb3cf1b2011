package org.throughline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.junit.jupiter.api.Test;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.history.History;
import org.throughline.edit.recovery.Recoveries;
import org.throughline.edit.recovery.Recovery;
import org.throughline.model.organisation.Client;

/** A process that works on a client is killed at any moment: what was saved is whole, what was not is offered. */
class KilledSessionTest extends ChangeTestBase {
    private static final String JSON = "com.fasterxml.jackson.";
    private static final int KILLS = 8;
    private static final int MOST_LINES = 12;
    private static final int LONGEST_DELAY = 60;
    private static final int AUTOSAVE_DELAY = 15;

    private int saved;
    private int kept;
    private int recovered;

    @Test
    void noMoreIsLostThanWasNotKeptYet() throws Exception {
        session.close();
        Recoveries recoveries = new Recoveries(folder.resolve("recovery"));
        Random random = new Random(20261123);
        for (int kill = 0; kill < KILLS; kill++) {
            workUntilKilled(1 + random.nextInt(MOST_LINES), random.nextInt(LONGEST_DELAY));
            session = ClientSession.open(folder.resolve("clinic"));
            assertTrue(session.isWritable(), session.readOnlyReason());
            lookAt(recoveries);
            session.close();
        }
        assertTrue(recovered > KILLS / 4, "hardly anything was recovered: " + recovered);
    }

    private void lookAt(Recoveries recoveries) throws Exception {
        int onDisk = WorkingChild.stateOf(session);
        assertTrue(onDisk >= saved, onDisk + " is on disk, " + saved + " was saved");
        int last = onDisk;
        List<Recovery> found = recoveries.of(session.folder());
        assertTrue(found.size() <= 1, "one session keeps one recovery");
        for (Recovery recovery : found) {
            boolean isNewer = recovery.isOfState(session.folder().path());
            recovery.apply(session, "Recover");
            int offered = WorkingChild.stateOf(session);
            assertEquals(offered > onDisk, isNewer, offered + " is offered, " + onDisk + " is saved");
            last = Math.max(last, offered);
            if (isNewer) {
                recovered++;
                session.save();
            }
            recovery.discard();
        }
        assertTrue(last >= kept, last + " is left, " + kept + " was kept");
    }

    /** The child is killed some time after it has said some lines; what it says in between counts too. */
    private void workUntilKilled(int lines, int delay) throws Exception {
        saved = 0;
        kept = 0;
        Process child = start();
        try (BufferedReader output = child.inputReader()) {
            for (int line = 0; line < lines; line++) {
                String said = output.readLine();
                assertTrue(said != null, "the child ended by itself");
                note(said);
            }
            Thread.sleep(delay);
            child.toHandle().destroyForcibly();
            for (String said = output.readLine(); said != null; said = output.readLine()) {
                note(said);
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private void note(String said) {
        if (said.matches("(saved|kept) \\d+")) {
            int state = Integer.parseInt(said.substring(said.indexOf(' ') + 1));
            if (said.startsWith("saved")) {
                saved = state;
            } else {
                kept = state;
            }
        }
    }

    private static Class<?> seenBy(Class<?> user, String name) throws ClassNotFoundException {
        return user.getClassLoader().loadClass(name);
    }

    private Process start() throws Exception {
        Set<String> classes = new LinkedHashSet<>();
        for (Class<?> type : List.of(
                WorkingChild.class,
                ClientSession.class,
                ClientFolder.class,
                Client.class,
                EObject.class,
                ChangeDescription.class,
                org.eclipse.emf.common.util.URI.class,
                session.client().eResource().getClass().getSuperclass(),
                seenBy(History.class, JSON + "core.JsonProcessingException"),
                seenBy(History.class, JSON + "databind.ObjectMapper"),
                seenBy(seenBy(History.class, JSON + "databind.ObjectMapper"), JSON + "annotation.JsonInclude"))) {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            classes.add(place.toString());
            if (Files.isDirectory(place.resolve("target/classes"))) {
                classes.add(place.resolve("target/classes").toString());
            }
        }
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(File.pathSeparator, classes),
                        WorkingChild.class.getName(),
                        folder.resolve("clinic").toString(),
                        folder.resolve("recovery").toString(),
                        String.valueOf(AUTOSAVE_DELAY))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
