package org.throughline.core.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessPackage.Literals;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SubProcess;

class HandOffsTest {
    private final Process process = ProcessFactory.eINSTANCE.createProcess();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Lane> lanes = new HashMap<>();

    private Lane lane(String name, List<Lane> into) {
        Lane lane = ProcessFactory.eINSTANCE.createLane();
        Job job = OrganisationFactory.eINSTANCE.createJob();
        job.setName(name);
        lane.setParticipant(job);
        into.add(lane);
        lanes.put(name, lane);
        return lane;
    }

    private Node node(EClass kind, String name, Lane lane, Scope scope) {
        Node node = (Node) ProcessFactory.eINSTANCE.create(kind);
        node.setName(name);
        node.setLane(lane);
        scope.getNodes().add(node);
        nodes.put(name, node);
        return node;
    }

    /** Adds nodes such as {@code clerk:a}: a step named a in the clerk's lane; a kind may stand before it. */
    private void nodes(String words) {
        for (String word : words.split(" ")) {
            String[] parts = word.split(":");
            EClass kind = switch (parts.length == 3 ? parts[0] : "step") {
                case "start" -> Literals.START;
                case "end" -> Literals.END;
                case "decision" -> Literals.DECISION;
                case "event" -> Literals.EVENT;
                case "wait" -> Literals.WAIT;
                case "document" -> Literals.DOCUMENT;
                case "note" -> Literals.NOTE;
                default -> Literals.STEP;
            };
            String lane = parts[parts.length - 2];
            if (!lanes.containsKey(lane)) {
                lane(lane, process.getLanes());
            }
            node(kind, parts[parts.length - 1], lanes.get(lane), process);
        }
    }

    private Flow flow(EClass kind, String source, String target) {
        Flow flow = (Flow) ProcessFactory.eINSTANCE.create(kind);
        flow.setSource(nodes.get(source));
        flow.setTarget(nodes.get(target));
        process.getFlows().add(flow);
        return flow;
    }

    private void flows(String words) {
        for (String word : words.split(" ")) {
            flow(Literals.SEQUENCE_FLOW, word.split(">")[0], word.split(">")[1]);
        }
    }

    private List<String> found() {
        return HandOffs.of(process).stream()
                .map(h -> h.supplierStep().getName() + ">" + h.customerStep().getName())
                .toList();
    }

    @Test
    void stepsOfDifferentParticipantsHandOver() {
        nodes("clerk:a clerk:b nurse:c nurse:d");
        flows("a>b b>c c>d");
        assertEquals(List.of("b>c"), found());
        HandOff only = HandOffs.of(process).getFirst();
        assertEquals("clerk", only.supplier().getName());
        assertEquals("nurse", only.customer().getName());
        assertEquals("", only.productName());
        assertFalse(only.agreed());
        assertNull(only.record());
    }

    @Test
    void decisionsEventsWaitsAndDocumentsArePassed() {
        nodes("clerk:a decision:clerk:x event:nurse:y wait:nurse:z document:nurse:w nurse:b physician:c");
        flows("a>x x>y y>z z>w w>b x>c");
        assertEquals(List.of("a>c", "a>b"), found());
        HandOff far = HandOffs.of(process).get(1);
        assertEquals(5, far.arrows().size());
        assertSame(nodes.get("a"), far.arrows().getFirst().getSource());
        assertSame(nodes.get("b"), far.arrows().getLast().getTarget());
    }

    @Test
    void ofSeveralWaysTheShortestIsShown() {
        nodes("clerk:a decision:clerk:x decision:clerk:y nurse:b");
        flows("a>x x>y y>b x>b");
        assertEquals(List.of("a>b"), found());
        assertEquals(2, HandOffs.of(process).getFirst().arrows().size());
    }

    @Test
    void loopsEndAndGoBothWays() {
        nodes("start:clerk:s clerk:a nurse:b decision:nurse:x end:nurse:e");
        flows("s>a a>b b>x x>a x>e x>x b>b");
        assertEquals(List.of("a>b", "b>a"), found());
    }

    @Test
    void parallelBranchesAllHandOver() {
        nodes("clerk:a decision:clerk:split nurse:b physician:c pharmacist:d decision:clerk:join clerk:e");
        flows("a>split split>b split>c split>d b>join c>join d>join join>e");
        assertEquals(List.of("a>b", "a>c", "a>d", "b>e", "c>e", "d>e"), found());
    }

    @Test
    void messagesHandOverAndRemarksDoNot() {
        nodes("clerk:a nurse:b physician:c document:clerk:d note:clerk:n");
        flow(Literals.MESSAGE_FLOW, "a", "b");
        flow(Literals.ASSOCIATION, "a", "d");
        flow(Literals.ASSOCIATION, "d", "c");
        flow(Literals.ASSOCIATION, "n", "c");
        assertEquals(List.of("a>b"), found());
    }

    @Test
    void theInnermostLaneWithAParticipantCounts() {
        Lane pool = lane("hospital", process.getLanes());
        Lane open = lane("open", pool.getLanes());
        open.setParticipant(null);
        Lane ward = lane("ward", pool.getLanes());
        node(Literals.STEP, "a", open, process);
        node(Literals.STEP, "b", ward, process);
        node(Literals.STEP, "c", pool, process);
        node(Literals.STEP, "outside", null, process);
        flows("a>b b>c c>a c>outside outside>b");
        assertEquals(List.of("a>b", "b>c"), found());
        assertSame(pool.getParticipant(), HandOffs.participantOf(nodes.get("a")));
        assertNull(HandOffs.participantOf(nodes.get("outside")));
    }

    @Test
    void lanesOfTheSameParticipantDoNotHandOver() {
        nodes("clerk:a second:b");
        lanes.get("second").setParticipant(lanes.get("clerk").getParticipant());
        flows("a>b");
        assertEquals(List.of(), found());
        assertEquals(1, HandOffs.laneCrossings(process).size());
    }

    @Test
    void stepsInsideASubProcessAreTheParticipantsOfTheSubProcess() {
        nodes("clerk:a");
        Lane nurse = lane("nurse", process.getLanes());
        SubProcess inner = (SubProcess) node(Literals.SUB_PROCESS, "sub", nurse, process);
        node(Literals.STEP, "in", null, inner);
        flows("a>sub");
        assertEquals(List.of("a>in"), found());
        assertSame(nurse.getParticipant(), HandOffs.participantOf(nodes.get("in")));
    }

    @Test
    void aBorderEventLeadsOnFromItsStep() {
        nodes("clerk:a event:clerk:late nurse:b");
        ((Event) nodes.get("late")).setAttachedTo(nodes.get("a"));
        flows("late>b");
        assertEquals(List.of("a>b"), found());
    }

    @Test
    void theRecordFollowsTheSteps() {
        nodes("clerk:a nurse:b physician:c");
        flows("a>b b>c");
        Product product = OrganisationFactory.eINSTANCE.createProduct();
        product.setName("Wristband");
        HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
        record.setSupplierStep(nodes.get("a"));
        record.setCustomerStep(nodes.get("b"));
        record.setProduct(product);
        record.setAgreement(Agreement.AGREED);
        process.getHandOffRecords().add(record);
        HandOff first = HandOffs.of(process).getFirst();
        assertSame(record, first.record());
        assertEquals("Wristband", first.productName());
        assertTrue(first.agreed());
        assertNull(HandOffs.of(process).get(1).record());

        nodes.get("b").setLane(lanes.get("physician"));
        assertSame(record, HandOffs.of(process).getFirst().record(), "after a move to another lane");

        process.getFlows().removeFirst().setSource(null);
        nodes("decision:clerk:x");
        flows("a>x x>b");
        assertSame(record, HandOffs.of(process).getFirst().record(), "after a decision was put between");
        assertEquals(1, process.getHandOffRecords().size());
    }

    @Test
    void handOffsComeInTheOrderOfTheFlow() {
        nodes("nurse:c clerk:b start:clerk:s physician:d");
        flows("s>b b>c c>d");
        assertEquals(List.of("b>c", "c>d"), found());
    }

    @Test
    void aLongChainIsNoProblem() {
        nodes("clerk:a");
        String last = "a";
        for (int i = 0; i < 5000; i++) {
            nodes((i % 2 == 0 ? "nurse:n" : "clerk:n") + i);
            flows(last + ">n" + i);
            last = "n" + i;
        }
        assertEquals(5000, found().size());
    }
}
