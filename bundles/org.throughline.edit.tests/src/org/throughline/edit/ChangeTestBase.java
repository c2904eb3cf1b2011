package org.throughline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.Element;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Process;

/** A client to change, and the proof that undo and redo restore every byte of it. */
abstract class ChangeTestBase {
    @TempDir
    Path folder;

    ClientSession session;

    @BeforeEach
    void openClient() throws Exception {
        try (ClientFolder written = ClientFolder.create(folder.resolve("clinic"), SmallClinic.client())) {
            written.add(SmallClinic.process(written.client()));
            written.add(SmallClinic.survey(written.client()));
            written.save();
        }
        session = ClientSession.open(folder.resolve("clinic"));
    }

    @AfterEach
    void closeClient() throws IOException {
        session.close();
    }

    Process process() {
        return session.folder().processes().getFirst();
    }

    <T extends Element> T named(Class<T> type, String name) {
        for (Iterator<?> all = session.folder().resources().getAllContents(); all.hasNext(); ) {
            Object next = all.next();
            if (type.isInstance(next) && name.equals(type.cast(next).getName())) {
                return type.cast(next);
            }
        }
        throw new AssertionError("no " + type.getSimpleName() + " named " + name);
    }

    /** Makes a change, undoes and redoes it twice, and compares the whole client each time. */
    void changeUndoRedo(Runnable change) {
        String before = state();
        session.change("Change", change);
        String after = state();
        assertNotEquals(before, after, "the change did nothing");
        for (int round = 0; round < 2; round++) {
            session.stack().undo();
            assertEquals(before, state(), "undo");
            session.stack().redo();
            assertEquals(after, state(), "redo");
        }
    }

    /** The bytes of every file, and the order of the arrows at every element, which no file holds. */
    String state() {
        StringBuilder text = new StringBuilder();
        for (Resource resource : session.folder().resources().getResources()) {
            text.append("== ").append(resource.getURI().lastSegment()).append('\n');
            text.append(bytes(resource));
        }
        session.folder().resources().getAllContents().forEachRemaining(object -> {
            if (object instanceof DiagramElement element) {
                text.append(element.getId()).append(" in ");
                element.getIncoming().forEach(flow -> text.append(flow.getId()).append(' '));
                text.append("out ");
                element.getOutgoing().forEach(flow -> text.append(flow.getId()).append(' '));
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
            throw new AssertionError("the client cannot be saved any more", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
