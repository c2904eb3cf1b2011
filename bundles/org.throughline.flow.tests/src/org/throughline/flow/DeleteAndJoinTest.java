package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.throughline.flow.commands.Connect;
import org.throughline.flow.commands.DeleteAndJoin;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.SequenceFlow;

class DeleteAndJoinTest extends ViewerTestBase {

    private void delete(EObject... elements) {
        executeUndoRedo(flowchart.command(Messages.deleteAndJoin, new DeleteAndJoin(List.of(elements))));
    }

    private Set<String> next(String name) {
        Set<String> next = new TreeSet<>();
        for (Flow flow : node(name).getOutgoing()) {
            if (flow instanceof SequenceFlow) {
                String label = flow.getName() == null ? "" : flow.getName() + ": ";
                next.add(label + flow.getTarget().getName());
            }
        }
        return next;
    }

    private SequenceFlow connect(Node source, Node target, String name) {
        SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
        flow.setName(name);
        session.change("Connect", new Connect(flow, source, target));
        settle();
        return flow;
    }

    @Test
    void theStepBeforeLeadsToTheStepAfter() {
        Flow arriving = node("Draw blood").getOutgoing().getFirst();
        delete(node("Label the tubes"));
        assertEquals(Set.of("Run the test"), next("Draw blood"));
        assertSame(arriving, node("Draw blood").getOutgoing().getFirst());
    }

    @Test
    void labelsAndConditionsAreKept() {
        ((SequenceFlow) node("Call the physician's office").getOutgoing().getFirst()).setCondition("reached");
        delete(node("Call the physician's office"), node("Waiting room"));
        assertEquals(Set.of("yes: Draw blood"), next("Order complete?"));
    }

    @Test
    void bothTextsArePutTogether() {
        SequenceFlow in = (SequenceFlow) node("Order complete?").getOutgoing().get(1);
        SequenceFlow out = (SequenceFlow) node("Waiting room").getOutgoing().getFirst();
        session.change("Texts", () -> {
            in.setCondition("form there");
            out.setName("called");
            out.setCondition("bed free");
        });
        delete(node("Waiting room"));
        assertEquals(Set.of("no: Call the physician's office", "yes, called: Draw blood"), next("Order complete?"));
        assertEquals("form there and bed free", in.getCondition());
    }

    @Test
    void severalWaysInAllLeadOn() {
        delete(node("Draw blood"));
        assertEquals(Set.of("Label the tubes"), next("Waiting room"));
        assertEquals(Set.of("no, draw again: Label the tubes", "yes: Report the result"), next("Result plausible?"));
    }

    @Test
    void severalWaysOutAreKeptWithTheirLabels() {
        delete(node("Result plausible?"));
        assertEquals(
                Set.of("Critical value", "no, draw again: Draw blood", "yes: Report the result"), next("Run the test"));
    }

    @Test
    void whereSeveralWaysMeetEachLeadsToEach() {
        delete(node("Order complete?"));
        assertEquals(Set.of("no: Call the physician's office", "yes: Waiting room"), next("Check in"));
        assertEquals(Set.of("yes: Waiting room"), next("Call the physician's office"));
    }

    @Test
    void anArrowThatExistsIsNotDoubled() {
        connect(node("Draw blood"), node("Run the test"), null);
        delete(node("Label the tubes"));
        assertEquals(1, node("Draw blood").getOutgoing().size());
    }

    @Test
    void aChainGoesAsOneStep() {
        delete(node("Draw blood"), node("Label the tubes"), node("Run the test"));
        assertTrue(next("Waiting room").containsAll(Set.of("Result plausible?", "Critical value")));
        assertFalse(process().getNodes().stream().anyMatch(node -> "Run the test".equals(node.getName())));
    }

    @Test
    void aRecordBetweenStepsThatStayIsKept() {
        HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
        session.change("Record", () -> {
            record.setSupplierStep(node("Label the tubes"));
            record.setCustomerStep(node("Result plausible?"));
            process().getHandOffRecords().add(record);
        });
        delete(node("Run the test"));
        assertTrue(process().getHandOffRecords().contains(record));
        assertSame(node("Label the tubes"), record.getSupplierStep());
    }
}
