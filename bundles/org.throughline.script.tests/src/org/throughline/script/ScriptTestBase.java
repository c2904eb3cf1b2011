package org.throughline.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.model.process.DiagramElement;
import org.throughline.sample.SampleClient;

/** The sample client, open as the window opens it, and scripts run on it as the window runs them. */
abstract class ScriptTestBase {
    @TempDir
    Path folder;

    ClientSession session;

    @BeforeEach
    void openClient() throws Exception {
        Path client = folder.resolve("practice/clients/cedar");
        SampleClient.write(client);
        session = ClientSession.open(client);
    }

    @AfterEach
    void closeClient() throws IOException {
        session.close();
    }

    /** Runs a script as the window does, and takes over what it changed. */
    Outcome run(String source, String... arguments) throws ScriptException {
        Trial trial = new Trial(session);
        Outcome outcome = trial.run(new Script("try.js", source, java.util.List.of(arguments)), "North", () -> false);
        if (outcome.changed()) {
            takeOver(trial);
        }
        return outcome;
    }

    private static void takeOver(Trial trial) {
        try {
            trial.takeOver("Script");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String value(String source) throws ScriptException {
        return run(source).value();
    }

    /** Runs a script that breaks off, and sees that the client is as it was. */
    ScriptException broken(String source) {
        String before = state();
        ScriptException failure = assertThrows(ScriptException.class, () -> run(source));
        assertEquals(before, state(), "a script that breaks off changes nothing");
        return failure;
    }

    String state() {
        return state(session.folder());
    }

    /** The bytes of every file, and the order of the arrows at every element, which no file holds. */
    static String state(ClientFolder client) {
        StringBuilder text = new StringBuilder();
        for (Resource resource : client.resources().getResources()) {
            text.append("== ")
                    .append(resource.getURI().lastSegment())
                    .append('\n')
                    .append(bytes(resource));
        }
        client.resources().getAllContents().forEachRemaining(object -> {
            if (object instanceof DiagramElement element) {
                text.append(element.getId());
                element.getIncoming().forEach(flow -> text.append(" in ").append(flow.getId()));
                element.getOutgoing().forEach(flow -> text.append(" out ").append(flow.getId()));
                text.append('\n');
            }
        });
        return text.toString();
    }

    private static String bytes(Resource resource) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException("the client cannot be saved any more", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
