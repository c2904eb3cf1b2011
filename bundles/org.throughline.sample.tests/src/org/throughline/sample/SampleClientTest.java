package org.throughline.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;
import org.throughline.core.check.CheckResult;
import org.throughline.core.check.Checks;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.core.line.Line;
import org.throughline.core.line.Link;
import org.throughline.diagram.AutoLayout;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Target;
import org.throughline.model.organisation.Party;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Document;
import org.throughline.model.process.Event;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;
import org.throughline.model.process.Wait;
import org.throughline.survey.compare.Comparison;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;

class SampleClientTest {
    @TempDir
    Path scratch;

    private ClientFolder client;

    @BeforeEach
    void writeAndOpen() throws Exception {
        SampleClient.write(scratch.resolve("sample"));
        client = ClientFolder.open(scratch.resolve("sample"));
    }

    @Test
    void theSameBytesAreWrittenEveryTime() throws Exception {
        Path again = scratch.resolve("again");
        SampleClient.write(again);
        List<String> files = files(client.path());
        assertEquals(files, files(again));
        assertTrue(files.contains("answers/discharge-questions/baseline-march-2026.csv"), files.toString());
        for (String file : files) {
            assertArrayEquals(
                    Files.readAllBytes(client.path().resolve(file)), Files.readAllBytes(again.resolve(file)), file);
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsRefusedAndLeftAsItWas() throws Exception {
        Path folder = Files.createDirectory(scratch.resolve("full"));
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThrows(RefusedInputException.class, () -> SampleClient.write(folder));
        assertEquals(List.of("mine.txt"), files(folder));
    }

    @Test
    void theProcessIsAsLargeAsPromised() {
        Process process = process();
        assertEquals(6, process.getLanes().size());
        assertTrue(count(Step.class) >= 25, "steps: " + count(Step.class));
        for (Class<?> kind : List.of(Decision.class, Event.class, Wait.class, Document.class)) {
            assertTrue(count(kind) > 0, "no " + kind.getSimpleName());
        }
        assertTrue(AutoLayout.isLaidOut(process));
    }

    @Test
    void everyNodeIsReachedFromTheReferral() {
        Set<EObject> reached = new HashSet<>();
        process().getNodes().stream()
                .filter(node -> node.getName().equals("Referral received"))
                .forEach(node -> reach(node, reached));
        List<String> forgotten = process().getNodes().stream()
                .filter(node -> !(node instanceof Note) && !reached.contains(node))
                .map(Element::getName)
                .toList();
        assertEquals(List.of(), forgotten);
    }

    private static void reach(Node node, Set<EObject> reached) {
        if (reached.add(node)) {
            node.getOutgoing().forEach(flow -> reach((Node) flow.getTarget(), reached));
        }
    }

    @Test
    void everyHandOffRecordBelongsToAHandOffOfTheFlowchart() {
        List<HandOff> handOffs = HandOffs.of(process());
        Set<HandOffRecord> found = handOffs.stream()
                .map(HandOff::record)
                .filter(record -> record != null)
                .collect(Collectors.toSet());
        assertEquals(new HashSet<>(process().getHandOffRecords()), found);
        handOffs.stream()
                .filter(handOff -> !handOff.rework())
                .forEach(handOff ->
                        assertTrue(handOff.agreed(), handOff.supplierStep().getName()));
    }

    @Test
    void theLineEndsWithTheUltimateCustomer() {
        assertTrue(HandOffs.of(process()).stream()
                .anyMatch(handOff -> handOff.customer() instanceof Party party && party.isUltimateCustomer()));
    }

    @Test
    void noCheckFindsAnythingNowOrLater() {
        for (LocalDate today : List.of(LocalDate.of(2026, 10, 15), LocalDate.of(2028, 10, 15))) {
            CheckResult result = Checks.run(new ClientContext(client, today));
            assertEquals(List.of(), result.failures());
            assertEquals(
                    List.of(), result.findings().stream().map(Finding::message).toList());
        }
    }

    @Test
    void theLineReachesThePatientWithAYieldAndItsWeakestLinks() {
        Line line = Line.of(process());
        List<Link> main = line.mainLinks();
        assertEquals("Patient", main.getLast().handOff().customer().getName());
        assertEquals(main.size(), line.knownYields());
        assertTrue(line.rolledYield() > 0 && line.rolledYield() < 0.1, "yield: " + line.rolledYield());
        assertEquals(
                "Go through the first days at home",
                line.weakest().getFirst().handOff().supplierStep().getName());
    }

    @Test
    void theTargetsAreJudgedByTheFollowUp() throws Exception {
        List<Verdict> verdicts = new ArrayList<>();
        List<Boolean> reached = new ArrayList<>();
        for (Target target : client.plans().getFirst().getTargets()) {
            QuestionComparison judged =
                    Comparison.of(
                                    client.path(),
                                    client.surveys().getFirst(),
                                    target.getBaseline(),
                                    target.getFollowUp())
                            .stream()
                            .filter(compared -> compared.question() == target.getQuestion())
                            .findFirst()
                            .orElseThrow();
            verdicts.add(judged.verdict());
            reached.add(judged.followUp().value() >= target.getGoal());
        }
        assertEquals(List.of(Verdict.IMPROVED, Verdict.IMPROVED, Verdict.NO_CLEAR_CHANGE), verdicts);
        assertEquals(List.of(true, true, false), reached);
    }

    @Test
    void idsAreUnique() {
        Set<String> ids = new HashSet<>();
        for (Resource resource : client.resources().getResources()) {
            resource.getAllContents().forEachRemaining(object -> {
                if (object instanceof Element element) {
                    assertTrue(ids.add(element.getId()), element.eClass().getName() + " " + element.getName());
                }
            });
        }
    }

    @Test
    void everyNeedAndProductIsSomebodys() {
        client.client().getNeeds().forEach(need -> assertNotNull(need.getParticipant(), need.getName()));
        client.client()
                .getProducts()
                .forEach(product -> assertFalse(product.getSuppliers().isEmpty(), product.getName()));
    }

    private Process process() {
        return client.processes().getFirst();
    }

    private long count(Class<?> kind) {
        return process().getNodes().stream().filter(kind::isInstance).count();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return new TreeSet<>(found.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.contains("lock"))
                            .toList())
                    .stream().toList();
        }
    }
}
