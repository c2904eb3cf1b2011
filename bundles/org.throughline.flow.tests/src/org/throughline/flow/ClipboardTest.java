package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Deletion;
import org.throughline.flow.clipboard.FlowchartClipboard;
import org.throughline.flow.commands.Fragment;
import org.throughline.flow.commands.PasteFragment;
import org.throughline.flow.commands.TurnLanes;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.SubProcess;

class ClipboardTest extends ViewerTestBase {
    private FlowchartClipboard clipboard;

    @BeforeEach
    void useClipboard() {
        clipboard = new FlowchartClipboard(viewer, flowchart);
    }

    private void select(DiagramElement... elements) {
        viewer.setSelection(
                new StructuredSelection(Stream.of(elements).map(this::part).toList()));
    }

    private List<Node> pasted(int count) {
        List<Node> nodes = process().getNodes();
        return nodes.subList(nodes.size() - count, nodes.size());
    }

    private void paste() {
        assertEquals(Optional.empty(), clipboard.paste());
    }

    @Test
    void copiedStepsComeWithTheArrowAndTheHandOffBetweenThem() {
        Node label = node("Label the tubes");
        Node run = node("Run the test");
        session.change("Record", () -> {
            HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
            record.setSupplierStep(label);
            record.setCustomerStep(run);
            record.setRequirement("Both tubes, labelled");
            process().getHandOffRecords().add(record);
        });
        settle();
        select(label, run);
        clipboard.copy();
        int flows = process().getFlows().size();
        gesture(this::paste);
        List<Node> made = pasted(2);
        assertEquals(
                List.of("Label the tubes", "Run the test"),
                made.stream().map(Node::getName).toList());
        assertNotEquals(label.getId(), made.getFirst().getId());
        assertSame(label.getLane(), made.getFirst().getLane());
        assertSame(run.getLane(), made.getLast().getLane());
        assertEquals(flows + 1, process().getFlows().size());
        assertSame(made.getLast(), made.getFirst().getOutgoing().getFirst().getTarget());
        HandOffRecord copied = process().getHandOffRecords().getLast();
        assertSame(made.getFirst(), copied.getSupplierStep());
        assertEquals("Both tubes, labelled", copied.getRequirement());
    }

    @Test
    void otherProgramsGetTheNamesAfterTheParticipants() {
        select(node("Label the tubes"), node("Run the test"));
        clipboard.copy();
        Clipboard system = new Clipboard(shell.getDisplay());
        Object text = system.getContents(TextTransfer.getInstance());
        system.dispose();
        assertEquals("Phlebotomist: Label the tubes\nLab technician: Run the test", text);
    }

    @Test
    void whatAnotherProgramCopiedLaterIsNotPastedAsSteps() {
        select(node("Label the tubes"));
        clipboard.copy();
        Clipboard system = new Clipboard(shell.getDisplay());
        system.setContents(new Object[] {"Something else"}, new Transfer[] {TextTransfer.getInstance()});
        system.dispose();
        String before = state();
        assertEquals(Optional.of(Messages.nothingToPaste), clipboard.paste());
        assertEquals(before, state());
    }

    @Test
    void whatIsCutIsOneStepAndCanBePastedAgain() {
        Node call = node("Call the physician's office");
        select(call);
        gesture(clipboard::cut);
        assertFalse(process().getNodes().contains(call));
        gesture(this::paste);
        assertEquals(
                "Call the physician's office", process().getNodes().getLast().getName());
        assertSame(lane(1), process().getNodes().getLast().getLane());
    }

    @Test
    void aDuplicateLiesBesideItsOriginalAndLeavesTheClipboardAlone() {
        select(node("Check in"));
        clipboard.copy();
        select(node("Draw blood"));
        gesture(clipboard::duplicate);
        Node made = pasted(1).getFirst();
        assertEquals("Draw blood", made.getName());
        assertEquals(node("Draw blood").getBounds().x() + 20, made.getBounds().x());
        paste();
        assertEquals("Check in", pasted(1).getFirst().getName());
    }

    @Test
    void aStepInsideASubProcessIsDuplicatedThere() {
        SubProcess archive = (SubProcess) node("Archive");
        select(archive.getNodes().getFirst(), archive.getNodes().getLast());
        gesture(clipboard::duplicate);
        assertEquals(4, archive.getNodes().size());
        assertEquals(2, archive.getFlows().size());
    }

    @Test
    void aSubProcessIsPastedWithItsContent() {
        SubProcess archive = (SubProcess) node("Archive");
        select(archive);
        clipboard.copy();
        gesture(this::paste);
        SubProcess made = (SubProcess) pasted(1).getFirst();
        assertEquals(2, made.getNodes().size());
        assertTrue(
                made.getBounds().contains(made.getNodes().getFirst().getBounds().centre()));
    }

    @Test
    void aLaneIsPastedWithItsStepsBelowAll() {
        select(lane(2));
        clipboard.copy();
        gesture(this::paste);
        assertEquals(7, process().getLanes().size());
        Lane made = lane(6);
        assertEquals(lane(5).getBounds().bottom(), made.getBounds().y());
        assertEquals(lane(5).getBounds().width(), made.getBounds().width());
        assertSame(lane(2).getParticipant(), made.getParticipant());
        assertEquals(
                List.of("Draw blood", "Label the tubes"),
                process().getNodes().stream()
                        .filter(node -> node.getLane() == made)
                        .map(Node::getName)
                        .toList());
    }

    @Test
    void inAnotherProcessAStepGoesIntoTheLaneOfItsParticipant() {
        select(node("Draw blood"), node("Run the test"));
        clipboard.copy();
        Process other = Hospital.bloodTest(session.client());
        session.change("Add", () -> {
            other.getNodes().clear();
            other.getFlows().clear();
            other.getLanes().removeIf(lane -> lane.getName().equals("Lab technician"));
            session.folder().add(other);
        });
        FlowchartClipboard there = new FlowchartClipboard(viewer, Flowchart.of(session, other));
        String before = state();
        assertEquals(Optional.empty(), there.paste());
        String after = state();
        Node draw = Hospital.named(other, "Draw blood");
        assertEquals("Phlebotomist", draw.getLane().getParticipant().getName());
        assertTrue(draw.getLane().getBounds().contains(draw.getBounds().centre()));
        Lane lost = Hospital.named(other, "Run the test").getLane();
        assertTrue(lost == null || other.getLanes().contains(lost));
        domain.getCommandStack().undo();
        assertEquals(before, state());
        domain.getCommandStack().redo();
        assertEquals(after, state());
    }

    @Test
    void inUprightLanesAPastedStepKeepsItsPlaceAcrossTheLane() {
        session.change("Turn", () -> new TurnLanes(process()).run());
        assertEquals(Orientation.VERTICAL, process().getOrientation());
        settle();
        Node draw = node("Draw blood");
        select(draw);
        gesture(clipboard::duplicate);
        Node made = pasted(1).getFirst();
        assertSame(draw.getLane(), made.getLane());
        assertTrue(made.getLane().getBounds().contains(made.getBounds().centre()));
    }

    @Test
    void nothingOfOneClientIsPastedIntoAnother() throws Exception {
        select(node("Draw blood"));
        clipboard.copy();
        Fragment fragment = Fragment.of(session, process(), List.of(node("Draw blood")));
        try (ClientFolder written = ClientFolder.create(folder.resolve("clinic"), Hospital.client())) {
            written.client().setName("Clinic");
            written.add(Hospital.bloodTest(written.client()));
            written.save();
        }
        ClientSession clinic = ClientSession.open(folder.resolve("clinic"));
        try {
            Flowchart there = Flowchart.of(clinic, clinic.folder().processes().getFirst());
            int before = there.process().getNodes().size();
            Optional<String> refusal = new FlowchartClipboard(viewer, there).paste();
            assertTrue(refusal.orElseThrow().contains("Hospital"));
            assertTrue(refusal.orElseThrow().contains("Clinic"));
            assertEquals(before, there.process().getNodes().size());
            assertThrows(
                    IllegalArgumentException.class, () -> PasteFragment.around(there, fragment, new Point(100, 100)));
        } finally {
            clinic.close();
        }
    }

    @Test
    void whatACopyRefersToAndIsDeletedMeanwhileIsLeftOut() {
        Lane lane = lane(2);
        select(lane);
        clipboard.copy();
        session.change("Delete", () -> Deletion.delete(List.of(lane.getParticipant())));
        settle();
        gesture(this::paste);
        assertNull(lane(6).getParticipant());
        assertFalse(state().contains("href=\"null"));
    }
}
