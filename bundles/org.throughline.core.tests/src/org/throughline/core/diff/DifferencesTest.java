package org.throughline.core.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.TestClient;
import org.throughline.core.diff.Difference.Kind;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;

class DifferencesTest {
    @TempDir
    Path temporary;

    private ClientFolder before;
    private ClientFolder after;
    private Process process;

    @BeforeEach
    void save() throws Exception {
        Path folder = new TestClient().save(temporary.resolve("client"));
        before = ClientFolder.open(folder);
        after = ClientFolder.open(folder);
        process = after.processes().getFirst();
    }

    @Test
    void twoReadingsOfOneClientDoNotDiffer() {
        assertEquals(List.of(), Differences.of(before, after));
    }

    @Test
    void aStepThatMovedToAnotherLaneIsSaidWithBothJobs() {
        process.getNodes().getFirst().setLane(process.getLanes().getLast());
        assertEquals(
                List.of(
                        "REMOVED Lab technician no longer hands \"Result\" to Ward nurse in the process \"Blood test\".",
                        "MOVED The step \"Draw blood\" moved from Lab technician to Ward nurse."),
                said());
    }

    @Test
    void valuesAreSaidInWords() {
        Step draw = (Step) process.getNodes().getFirst();
        draw.setName("Take blood");
        draw.setWorkTime(Duration.ofMinutes(90));
        draw.setTouchpoint(true);
        draw.setScript("I am drawing blood.");
        draw.setVolume(40);
        assertEquals(
                List.of(
                        "RENAMED The step \"Draw blood\" is called \"Take blood\" now.",
                        "CHANGED The work time of the step \"Take blood\" was changed from 5 minutes to 1 hour 30 minutes.",
                        "CHANGED The step \"Take blood\" meets the customer now.",
                        "CHANGED The volume of the step \"Take blood\" is 40.0 now.",
                        "CHANGED The script of the step \"Take blood\" is \"I am drawing blood.\" now."),
                said());
    }

    @Test
    void aHandOffThatIsAgreedIsSaidSo() {
        process.getHandOffRecords().getFirst().setAgreement(Agreement.AGREED);
        assertEquals(List.of("CHANGED The hand-off from \"Draw blood\" to \"Tell the result\" is agreed now."), said());
    }

    @Test
    void whatIsAddedOrRemovedIsSaidOnceWithoutItsContents() {
        Need need = OrganisationFactory.eINSTANCE.createNeed();
        need.setName("To know what I have");
        need.getSatisfiedBy().add(after.client().getProducts().getFirst());
        after.client().getNeeds().add(need);
        after.client().getFacilities().clear();
        after.surveys().getFirst().getWaves().clear();
        List<String> said = said();
        assertTrue(said.contains("ADDED The need \"To know what I have\" was added."), said.toString());
        assertTrue(said.contains("REMOVED The facility \"Hillside main building\" was removed."), said.toString());
        assertTrue(said.contains("REMOVED The wave \"Baseline\" was removed."), said.toString());
        assertEquals(3, said.stream().filter(s -> !s.startsWith("CHANGED")).count(), said.toString());
    }

    @Test
    void movesOnThePageAreOneSentenceAProcess() {
        for (Node node : process.getNodes()) {
            node.setBounds(new Bounds(1, 2, 120, 60));
        }
        process.getLanes().getFirst().setBounds(new Bounds(0, 0, 900, 150));
        Difference only = Differences.of(before, after).getFirst();
        assertEquals("3 elements of the process \"Blood test\" were moved on the page.", only.sentence());
        assertEquals(Kind.MOVED, only.kind());
        assertEquals(process, only.element());
        process.getNodes().forEach(node -> node.setBounds(null));
        assertEquals(List.of("MOVED 1 element of the process \"Blood test\" was moved on the page."), said());
    }

    @Test
    void aJobThatTakesOverALaneIsSaid() {
        Lane lane = process.getLanes().getLast();
        lane.setName("Care");
        before.processes().getFirst().getLanes().getLast().setName("Care");
        lane.setParticipant(after.client().getParticipants().getLast());
        List<String> said = said();
        assertTrue(
                said.contains(
                        "CHANGED The participant of the lane \"Care\" is \"Patient\" now, no longer \"Ward nurse\"."),
                said.toString());
        assertTrue(
                said.contains("ADDED Lab technician now hands \"Result\" to Patient in the process \"Blood test\"."),
                said.toString());
    }

    private List<String> said() {
        return Differences.of(before, after).stream()
                .map(difference -> difference.kind() + " " + difference.sentence())
                .toList();
    }
}
