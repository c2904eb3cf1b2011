package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever was done and in whatever order: undone to the start the files are what they were, and redone likewise. */
class RandomEditsTest extends ViewerTestBase {
    private static final int SEQUENCES = 100;
    private static final int LENGTH = 12;

    @Test
    void anySequenceOfEditsIsUndoneAndRedoneToTheByte() throws Exception {
        Set<String> made = new HashSet<>();
        session.save();
        session.stack().flush();
        String start = files();
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Edits edits = new Edits(flowchart, new Random(seed));
            List<String> done = new ArrayList<>();
            String memory = state();
            for (int i = 0; i < LENGTH; i++) {
                done.add(edits.next());
            }
            settle();
            made.addAll(done);
            String told = "sequence " + seed + ": " + done;
            String after = state();
            assertNotEquals(memory, after, told);
            int steps = undoAll();
            settle();
            assertEquals(memory, state(), told);
            for (int i = 0; i < steps; i++) {
                session.stack().redo();
            }
            settle();
            assertEquals(after, state(), told);
            assertPictureIsTrue();
            undoAll();
            settle();
            session.save();
            assertEquals(start, files(), told);
            session.stack().flush();
        }
        made.removeIf(kind -> kind.endsWith("(nothing there)"));
        assertEquals(new Edits(flowchart, new Random(0)).kinds(), made.size(), () -> "only made: " + made);
    }

    private int undoAll() {
        int steps = 0;
        while (session.stack().canUndo()) {
            session.stack().undo();
            steps++;
        }
        assertTrue(steps > 0);
        assertFalse(session.stack().canUndo());
        return steps;
    }

    private String files() throws Exception {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> all = Files.walk(folder.resolve("hospital"))) {
            for (Path file : all.filter(path -> path.toString().endsWith(".xmi"))
                    .sorted()
                    .toList()) {
                text.append(file.getFileName()).append('\n').append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
