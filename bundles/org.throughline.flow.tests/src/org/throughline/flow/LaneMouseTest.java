package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.throughline.edit.Deletion;
import org.throughline.flow.commands.InsertLane;
import org.throughline.flow.commands.NameLane;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessFactory;

/** Lanes under the mouse, and who works in a lane that was named. */
class LaneMouseTest extends MouseTestBase {

    private Point header(Lane lane) {
        Bounds bounds = lane.getBounds();
        return onScreen(bounds.x() + 12, bounds.centre().y());
    }

    private void dragHeader(Lane lane, Point to) {
        Point from = header(lane);
        press(from);
        drag(from.getTranslated(0, 6));
        drag(to);
        release(to);
    }

    private Lane newLane() {
        Lane made = ProcessFactory.eINSTANCE.createLane();
        Bounds last = process().getLanes().getLast().getBounds();
        session.change("Add", new InsertLane(process(), made, last.centre()));
        settle();
        return made;
    }

    @Test
    void aLaneDroppedOnTheHeaderOfAnotherTakesItsPlace() {
        Lane first = lane(0);
        Lane third = lane(2);
        gesture(() -> dragHeader(first, header(third).getTranslated(0, 4)));
        assertSame(first, lane(2));
        gesture(() -> dragHeader(first, header(lane(0)).getTranslated(0, -4)));
        assertSame(first, lane(0));
        for (Node node : process().getNodes()) {
            assertTrue(node.getLane().getBounds().contains(node.getBounds().centre()), node.getName());
        }
    }

    @Test
    void theFirstLaneBeginsAtTheMargin() {
        session.change("Empty", () -> {
            Deletion.delete(process().getNodes());
            Deletion.delete(process().getLanes());
        });
        settle();
        Lane made = ProcessFactory.eINSTANCE.createLane();
        executeUndoRedo(flowchart.command(
                "Add", new InsertLane(process(), made, new org.throughline.model.geometry.Point(600, 400))));
        assertEquals(20, made.getBounds().x());
        assertEquals(20, made.getBounds().y());
    }

    private void name(Lane lane, String name) {
        session.change("Name", new NameLane(session, lane, name));
    }

    @Test
    void aLaneWithoutAnybodyIsTheirsWhoseNameItGets() {
        Lane made = newLane();
        Participant physician = lane(4).getParticipant();
        name(made, "PHYSICIAN");
        assertSame(physician, made.getParticipant());
        name(made, "Ward");
        assertSame(physician, made.getParticipant(), "who has another lane");
        assertEquals("Physician", physician.getName());
        Lane other = newLane();
        name(other, "Payer");
        assertTrue(other.getParticipant() instanceof Party);
    }

    @Test
    void aNameThatIsCorrectedCorrectsThePersonOfThisLaneOnly() {
        Lane made = newLane();
        name(made, "Nrse");
        Participant nurse = made.getParticipant();
        assertTrue(nurse instanceof Job);
        name(made, "Nurse");
        assertSame(nurse, made.getParticipant());
        assertEquals("Nurse", nurse.getName());
        Lane second = newLane();
        name(second, "Nurse");
        int before = session.client().getParticipants().size();
        name(second, "Night nurse");
        assertEquals("Nurse", nurse.getName());
        assertEquals(before, session.client().getParticipants().size());
    }

    @Test
    void aLaneNamedOnTheDiagramHasAParticipantAsOneChange() {
        Lane made = newLane();
        viewer.select(part(made));
        gesture(() -> {
            key(viewer.getControl(), SWT.KeyDown, SWT.F2, '\0', 0);
            typeAndEnter("Social worker");
        });
        assertEquals("Social worker", made.getParticipant().getName());
    }
}
