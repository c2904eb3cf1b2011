package org.throughline.modelgen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed sources are what the model files say. */
class GeneratedSourcesTest {
    private static final Path BUNDLE = Path.of("../../bundles/org.throughline.model");

    @Test
    void committedSourcesEqualGeneratedOnes(@TempDir Path fresh) throws IOException {
        GenerateModel.generate(BUNDLE, fresh);
        SortedMap<String, String> expected = sources(fresh);
        SortedMap<String, String> committed = sources(BUNDLE.resolve("src-gen"));
        assertEquals(expected.keySet(), committed.keySet(), "run releng/generate-model and commit what it writes");
        expected.forEach((name, text) -> assertEquals(
                text, committed.get(name), name + ": run releng/generate-model and commit what it writes"));
    }

    private static SortedMap<String, String> sources(Path folder) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
                found.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return found;
    }
}
