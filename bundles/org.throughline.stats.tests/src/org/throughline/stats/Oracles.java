package org.throughline.stats;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The file of published and recomputed numbers; tests are skipped where it is absent. */
final class Oracles {
    private Oracles() {}

    static JsonNode read() throws IOException {
        Path file = Path.of(System.getProperty("throughline.cases", "absent"), "statistics", "oracles.json");
        Assumptions.assumeTrue(Files.isReadable(file), () -> "skipped: no oracle file at " + file);
        return new ObjectMapper().readTree(file.toFile());
    }

    static Iterable<JsonNode> entries(JsonNode oracles, String name) {
        JsonNode entries = oracles.get(name);
        assertFalse(entries == null || entries.isEmpty(), "no entry " + name);
        return entries;
    }
}
