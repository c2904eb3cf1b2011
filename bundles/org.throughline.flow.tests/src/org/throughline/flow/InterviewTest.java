package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.throughline.core.handoff.HandOffs;
import org.throughline.edit.Deletion;
import org.throughline.flow.commands.Roles;
import org.throughline.flow.interview.Interview;
import org.throughline.flow.interview.RoleProposals;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Start;

class InterviewTest extends MouseTestBase {

    private Interview interview() {
        return Interview.of(viewer, flowchart);
    }

    private void escape() {
        key(field(), SWT.KeyDown, SWT.ESC, SWT.ESC, 0);
    }

    private void enter() {
        key(viewer.getControl(), SWT.KeyDown, SWT.CR, SWT.CR, 0);
    }

    private Node last() {
        return process().getNodes().getLast();
    }

    private void empty() {
        session.change("Empty", () -> {
            Deletion.delete(process().getFlows());
            Deletion.delete(process().getNodes());
            Deletion.delete(process().getLanes());
        });
        settle();
    }

    @Test
    void enterMakesTheNextStepAsOneChangeWithItsName() {
        Node draw = node("Draw blood");
        viewer.select(part(draw));
        gesture(() -> {
            enter();
            typeAndEnter("Spin the tubes");
        });
        assertNull(field());
        assertEquals("Spin the tubes", last().getName());
        assertSame(draw, last().getIncoming().getFirst().getSource());
        assertSame(draw.getLane(), last().getLane());
        domain.getCommandStack().undo();
        assertFalse(process().getNodes().stream().anyMatch(node -> "Spin the tubes".equals(node.getName())));
    }

    @Test
    void theStepThatWasMadeIsSelectedForTheNextEnter() {
        viewer.select(part(node("Draw blood")));
        enter();
        typeAndEnter("Spin the tubes");
        Node first = last();
        enter();
        typeAndEnter("Store the tubes");
        assertSame(first, last().getIncoming().getFirst().getSource());
    }

    @Test
    void escapeMakesNothing() {
        viewer.select(part(node("Draw blood")));
        String before = state();
        enter();
        field().setText("Never");
        escape();
        assertNull(field());
        assertEquals(before, state());
    }

    @Test
    void anEmptyFlowchartGetsAStartAndAFirstStepAsOneChange() {
        empty();
        gesture(() -> {
            interview().start();
            settle();
            typeAndEnter("Call the patient");
            escape();
        });
        assertEquals(2, process().getNodes().size());
        assertTrue(process().getNodes().getFirst() instanceof Start);
        assertSame(
                process().getNodes().getFirst(), last().getIncoming().getFirst().getSource());
        assertFalse(interview().isRunning());
    }

    @Test
    void anInterviewGoesOnStepByStepAndRolesMakeLanesAndJobs() {
        empty();
        int jobs = session.client().getParticipants().size();
        interview().start();
        settle();
        typeAndEnter("@Scheduler: Call the patient");
        typeAndEnter("@Social worker: Ask about transport");
        typeAndEnter("Order a taxi\nfor the day");
        typeAndEnter("Come to the hospital @Patient");
        typeAndEnter("");
        assertNull(field());
        assertFalse(interview().isRunning());
        assertEquals(
                List.of("Scheduler", "Social worker", "Patient"),
                process().getLanes().stream().map(Lane::getName).toList());
        assertEquals(jobs + 1, session.client().getParticipants().size());
        assertEquals("Order a taxi\nfor the day", process().getNodes().get(3).getName());
        assertSame(process().getLanes().get(1), process().getNodes().get(3).getLane());
        int right = 0;
        for (Node node : process().getNodes()) {
            assertTrue(node.getBounds().x() >= right, node.getName());
            right = node.getBounds().right();
            assertTrue(node.getLane().getBounds().contains(node.getBounds().centre()), node.getName());
            assertTrue(node.getLane().getBounds().right() > right);
        }
        assertEquals(2, HandOffs.of(process()).size());
        assertPictureIsTrue();
    }

    @Test
    void usualWordsForThoseOutsideTheHouseMakeParties() {
        viewer.select(part(node("Draw blood")));
        interview().start();
        settle();
        typeAndEnter("Pay the test @Health insurer");
        typeAndEnter("Bring the bill @Family physician");
        typeAndEnter("");
        List<Participant> made = session.client().getParticipants();
        assertTrue(made.get(made.size() - 2) instanceof Party, "Health insurer");
        assertTrue(made.getLast() instanceof Job, "Family physician");
    }

    @Test
    void everyStepOfAnInterviewIsOneChange() {
        viewer.select(part(node("Draw blood")));
        String before = state();
        interview().start();
        settle();
        typeAndEnter("One @Charge nurse");
        String one = state();
        typeAndEnter("Two");
        typeAndEnter("");
        domain.getCommandStack().undo();
        settle();
        assertEquals(one, state());
        domain.getCommandStack().undo();
        settle();
        assertEquals(before, state());
        assertPictureIsTrue();
    }

    @Test
    void aQuestionMakesADecisionAndTheArrowsFromItAskForTheirLabels() {
        viewer.select(part(node("Draw blood")));
        interview().start();
        settle();
        typeAndEnter("Enough tubes?");
        Node decision = last();
        assertTrue(decision instanceof Decision);
        assertEquals(Messages.yes, field().getText());
        key(field(), SWT.KeyDown, SWT.CR, SWT.CR, 0);
        typeAndEnter("Go on");
        escape();
        Flow yes = decision.getOutgoing().getFirst();
        assertEquals(Messages.yes, yes.getName());
        viewer.select(part(decision));
        enter();
        assertEquals(Messages.no, field().getText());
        typeAndEnter("too few");
        typeAndEnter("Fetch more");
        assertEquals("too few", decision.getOutgoing().get(1).getName());
        assertEquals("Fetch more", decision.getOutgoing().get(1).getTarget().getName());
        assertPictureIsTrue();
    }

    @Test
    void whatCannotBeTakenStaysInTheField() {
        viewer.select(part(node("Draw blood")));
        String before = state();
        interview().start();
        settle();
        typeAndEnter("@Nobody known Take the history");
        assertNotNull(field());
        assertEquals("@Nobody known Take the history", field().getText());
        assertEquals(before, state());
        interview().stop();
        assertNull(field());
    }

    @Test
    void withoutASelectionItGoesOnWhereThereIsOneAnswerOnly() {
        viewer.deselectAll();
        interview().start();
        settle();
        assertNull(field());
        assertFalse(interview().isRunning());
    }

    @Test
    void theAtSignChoosesTheLane() {
        Node draw = node("Draw blood");
        viewer.select(part(draw));
        gesture(() -> {
            key(viewer.getControl(), SWT.KeyDown, '2', '@', SWT.SHIFT);
            assertEquals("@", field().getText());
            key(field(), SWT.KeyDown, SWT.CR, SWT.CR, 0);
            assertEquals("@Scheduler: ", field().getText(), "what was offered first");
            key(field(), SWT.KeyDown, SWT.CR, SWT.CR, 0);
        });
        assertSame(lane(0), draw.getLane());
        assertTrue(lane(0).getBounds().contains(draw.getBounds().centre()));
    }

    @Test
    void thoseWhoTakePartAreOffered() {
        RoleProposals proposals = new RoleProposals(new Roles(session.client(), process()));
        assertEquals(6, proposals.getProposals("@", 1).length);
        assertEquals("@Phlebotomist: Draw", proposals.getProposals("@phDraw", 3)[0].getContent());
        assertEquals("Draw @Lab technician", proposals.getProposals("Draw @La", 8)[0].getContent());
        assertEquals(0, proposals.getProposals("Draw @Lab technician", 20).length);
        assertEquals(0, proposals.getProposals("Draw", 4).length);
        assertEquals(0, proposals.getProposals("info@l", 6).length);
    }
}
