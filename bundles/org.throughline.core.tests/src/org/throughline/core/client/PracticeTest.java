package org.throughline.core.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.handoff.HandOffs;
import org.throughline.core.line.Line;
import org.throughline.core.template.Template;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.Process;

class PracticeTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    @TempDir
    Path folder;

    @Test
    void everyBuiltInTemplateGivesAClientWithALineToTheUltimateCustomer() throws Exception {
        Practice practice = new Practice(folder);
        for (Template template : Template.BUILT_IN) {
            Path made = practice.create("Hillside", template, process -> {});
            try (ClientFolder client = ClientFolder.open(made)) {
                assertEquals("Hillside", client.client().getName());
                assertTrue(client.client().getProducts().stream()
                        .anyMatch(product -> product.getAspects().size() >= 3));
                Process process = client.processes().getFirst();
                assertTrue(Line.of(process).links().size() >= 3, template.id());
            }
        }
        assertEquals(Template.BUILT_IN.size(), practice.clients().size());
        assertEquals("hillside-2", practice.clients().get(1).getFileName().toString());
    }

    @Test
    void twoClientsOfOneTemplateShareNoId() throws Exception {
        Practice practice = new Practice(folder);
        Path source = new TestClient().save(folder.resolve("clients/source"));
        practice.duplicateAsTemplate(source, "Ward");
        Template own = practice.templates().getLast();
        assertEquals("ward", own.id());
        Set<String> one = ids(practice.create("One", own, process -> {}));
        Set<String> two = ids(practice.create("Two", own, process -> {}));
        assertFalse(one.isEmpty());
        assertTrue(Collections.disjoint(one, two));
        assertTrue(Collections.disjoint(one, ids(source)));
    }

    @Test
    void aTemplateHoldsNothingOfTheClientsOwn() throws Exception {
        Practice practice = new Practice(folder);
        TestClient test = new TestClient();
        test.remark("Jane Miller says this takes longer");
        Path template = practice.duplicateAsTemplate(test.save(folder.resolve("clients/source")), "Ward");
        var texts = TestClient.texts(template);
        assertEquals(Set.of("client.xmi", "processes/blood-test.xmi", "surveys/discharge.xmi"), texts.keySet());
        String all = String.join("", texts.values());
        for (String own :
                List.of("Jane", "Miller", "extension", "Hillside", "Nobody tells", "Baseline", "workTime", "0.9")) {
            assertFalse(all.contains(own), own);
        }
        for (String generic : List.of("Lab technician", "Laboratory", "Draw blood", "Do you know what you have?")) {
            assertTrue(all.contains(generic), generic);
        }
    }

    @Test
    void whatIsMadeFromATemplateKeepsItsReferences() throws Exception {
        Practice practice = new Practice(folder);
        Path source = new TestClient().save(folder.resolve("clients/source"));
        practice.duplicateAsTemplate(source, "Ward");
        try (ClientFolder made =
                ClientFolder.open(practice.create("One", practice.templates().getLast(), process -> {}))) {
            var handOff = HandOffs.of(made.processes().getFirst()).getFirst();
            assertEquals("Lab technician", handOff.supplier().getName());
            assertEquals("Result", handOff.product().getName());
            assertEquals(Agreement.NONE, handOff.record().getAgreement());
            assertEquals(
                    made.client().getProducts(),
                    made.surveys().getFirst().getQuestions().getFirst().getMeasures());
        }
    }

    @Test
    void anArchiveGivesBackTheSameFilesAndTheSameBytesEachTime() throws Exception {
        Practice practice = new Practice(folder);
        Path source = new TestClient().save(folder.resolve("clients/source"));
        Path archive = folder.resolve("source.zip");
        practice.archive(source, archive);
        byte[] first = Files.readAllBytes(archive);
        Path restored = practice.restore(archive);
        assertEquals("source-2", restored.getFileName().toString());
        assertEquals(TestClient.texts(source), TestClient.texts(restored));
        Files.setLastModifiedTime(source.resolve("client.xmi"), FileTime.fromMillis(0));
        practice.archive(source, archive);
        assertArrayEquals(first, Files.readAllBytes(archive));
        assertEquals(2, practice.clients().size());
    }

    private static Set<String> ids(Path client) throws Exception {
        List<String> ids = new ArrayList<>();
        for (String text : TestClient.texts(client).values()) {
            ID.matcher(text).results().forEach(match -> ids.add(match.group(1)));
        }
        Set<String> unique = new HashSet<>(ids);
        assertEquals(ids.size(), unique.size(), "an id is there twice");
        return unique;
    }
}
