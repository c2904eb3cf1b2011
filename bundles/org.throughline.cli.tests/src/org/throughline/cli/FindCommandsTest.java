package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindCommandsTest {
    @TempDir
    private Path folder;

    private Path client;

    @BeforeEach
    void writeSample() {
        client = folder.resolve("cedar");
        assertEquals(ExitCode.DONE, Run.of("sample", client).exitCode());
    }

    private JsonNode json(Object... arguments) throws Exception {
        Run run = Run.of(arguments);
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void wordsAreFoundAndTheUsesOfWhatWasFoundAreTold() throws Exception {
        JsonNode found = json("find", client, "WARD nurse", "--format", "json");
        assertEquals("exact", found.get(0).get("rank").asText());
        assertEquals("job", found.get(0).get("kind").asText());
        String id = found.get(0).get("id").asText();
        JsonNode uses = json("uses", client, id, "--format", "json");
        assertTrue(uses.size() > 1, uses::toString);
        for (JsonNode use : uses) {
            assertEquals(id, use.get("used").asText());
        }
        Run text = Run.of("uses", client, id);
        assertTrue(text.out().contains("\" is where job \"Ward nurse\" works"), text.out());
        assertTrue(text.out().contains("is used " + uses.size() + " times."), text.out());
    }

    @Test
    void noMoreAreFoundThanWanted() throws Exception {
        assertEquals(
                3,
                json("find", client, "the", "--most", "3", "--format", "json").size());
    }

    @Test
    void nothingFoundIsSaid() {
        Run none = Run.of("find", client, "giraffe");
        assertEquals(ExitCode.DONE, none.exitCode());
        assertTrue(none.out().contains("Nothing in this client"), none.out());
    }

    @Test
    void anElementThatIsNotThereIsRefusedInALine() {
        Run none = Run.of("uses", client, "giraffe");
        assertEquals(ExitCode.REFUSED, none.exitCode());
        assertEquals(1, none.errorLines(), none.err());
        assertTrue(none.err().contains("there is no element giraffe"), none.err());
    }
}
