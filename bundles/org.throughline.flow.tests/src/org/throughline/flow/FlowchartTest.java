package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.throughline.diagram.AutoLayout;
import org.throughline.edit.ClientSession;
import org.throughline.flow.parts.FlowchartPartFactory;
import org.throughline.flow.parts.ProblemPart;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;

class FlowchartTest extends ViewerTestBase {

    @Test
    void aProcessWithoutGeometryIsLaidOutAsAnUndoableStep() {
        assertTrue(AutoLayout.isLaidOut(process()));
        assertEquals(Messages.layOut, session.stack().undoLabel());
        assertTrue(session.isDirty());
        session.stack().undo();
        assertFalse(AutoLayout.isLaidOut(process()));
        settle();
        session.stack().redo();
        settle();
        assertPictureIsTrue();
    }

    @Test
    void everythingIsShown() {
        process()
                .eAllContents()
                .forEachRemaining(element -> assertTrue(
                        viewer.getEditPartRegistry().containsKey(element)
                                || !(element instanceof org.throughline.model.process.DiagramElement),
                        () -> element + " is not shown"));
    }

    @Test
    void changesMadeElsewhereAreShown() {
        gesture(() -> session.change("Elsewhere", () -> {
            Node draw = node("Draw blood");
            draw.setName("Take blood");
            draw.setBounds(new Bounds(900, 20, 140, 60));
            lane(0).setName("Desk");
            lane(0).getParticipant().setName("Front desk");
            process().getFlows().removeFirst();
        }));
    }

    @Test
    void whoMayNotWriteSeesAllAndChangesNothing() throws Exception {
        ClientSession reader = ClientSession.open(folder.resolve("hospital"));
        assertFalse(reader.isWritable());
        Process stored = reader.folder().processes().getFirst();
        Flowchart shown = Flowchart.of(reader, stored);
        assertFalse(AutoLayout.isLaidOut(stored));
        assertFalse(shown.isEditable());
        ScrollingGraphicalViewer other = new ScrollingGraphicalViewer();
        other.createControl(shell);
        new EditDomain().addViewer(other);
        FlowchartViewer.configure(other, shown);
        FlowchartViewer.show(other, shown);
        Node draw = Hospital.named(shown.process(), "Draw blood");
        assertEquals(node("Draw blood").getId(), draw.getId());
        EditPart part = (EditPart) other.getEditPartRegistry().get(draw);
        Command delete = part.getCommand(new GroupRequest(RequestConstants.REQ_DELETE));
        assertFalse(delete.canExecute());
        other.getControl().dispose();
        reader.close();
    }

    @Test
    void anUnknownObjectShowsItsProblemAndLogsIt() {
        List<LogRecord> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(FlowchartPartFactory.class.getName());
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        try {
            EditPart part = new FlowchartPartFactory(flowchart)
                    .createEditPart(null, OrganisationFactory.eINSTANCE.createNeed());
            assertInstanceOf(ProblemPart.class, part);
            assertEquals(1, logged.size());
            assertNotNull(new FlowchartPartFactory(flowchart).createEditPart(null, null));
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
    }

    @Test
    void itOpensAtItsBeginningWithReadableText() {
        FlowchartViewer.showBeginning(viewer, flowchart);
        double zoom = FlowchartViewer.zoom(viewer).getZoom();
        assertTrue(zoom >= .6 && zoom <= 1, "zoom " + zoom);
        Point view = FlowchartViewer.zoom(viewer).getViewport().getViewLocation();
        assertTrue(view.x <= lane(0).getBounds().x() * zoom, "scrolled to " + view);
    }

    @Test
    void partsLetGoOfTheModelWhenTheViewerGoes() {
        int before = node("Draw blood").eAdapters().size();
        viewer.setContents((EditPart) null);
        assertEquals(before - 1, node("Draw blood").eAdapters().size());
        session.change("Rename", () -> node("Draw blood").setName("Nobody shows it"));
    }

    @Test
    void theInputComesBackAfterARestart() throws Exception {
        FlowchartInput input =
                new FlowchartInput(folder.resolve("hospital"), process().getId());
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        input.saveState(memento);
        StringWriter text = new StringWriter();
        memento.save(text);
        Object restored =
                new FlowchartInputFactory().createElement(XMLMemento.createReadRoot(new StringReader(text.toString())));
        assertEquals(input, restored);
        assertEquals(FlowchartInputFactory.ID, input.getPersistable().getFactoryId());
        assertEquals("hospital", input.getName());
        assertFalse(input.exists());
    }
}
