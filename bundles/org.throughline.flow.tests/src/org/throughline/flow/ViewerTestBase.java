package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.diagram.FlowPath;
import org.throughline.edit.ClientSession;
import org.throughline.flow.commands.SessionCommandStack;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;

/** A real viewer in a shell on a hospital's blood test, and the proof that model and picture survive undo and redo. */
abstract class ViewerTestBase {
    @TempDir
    Path folder;

    ClientSession session;
    Flowchart flowchart;
    Shell shell;
    ScrollingGraphicalViewer viewer;
    EditDomain domain;

    @BeforeEach
    void openViewer() throws Exception {
        try (ClientFolder written = ClientFolder.create(folder.resolve("hospital"), Hospital.client())) {
            written.add(Hospital.bloodTest(written.client()));
            written.save();
        }
        session = ClientSession.open(folder.resolve("hospital"));
        flowchart = Flowchart.of(session, session.folder().processes().getFirst());
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(1200, 800);
        viewer = new ScrollingGraphicalViewer();
        domain = new EditDomain();
        domain.setCommandStack(new SessionCommandStack(session));
        domain.addViewer(viewer);
        viewer.createControl(shell);
        FlowchartViewer.configure(viewer, flowchart);
        FlowchartViewer.show(viewer, flowchart);
        shell.open();
        settle();
    }

    @AfterEach
    void closeViewer() throws IOException {
        shell.dispose();
        session.close();
    }

    void settle() {
        viewer.flush();
        while (shell.getDisplay().readAndDispatch()) {
            viewer.flush();
        }
    }

    Process process() {
        return flowchart.process();
    }

    Node node(String name) {
        return Hospital.named(process(), name);
    }

    void assertRunsThroughNoStep(Flow flow) {
        List<org.throughline.model.geometry.Point> path = FlowPath.of(flow);
        for (Node node : process().getNodes()) {
            Bounds box = node.getBounds();
            Rectangle inner = new Rectangle(box.x(), box.y(), box.width(), box.height()).shrink(2, 2);
            boolean other = node instanceof Step && node != flow.getSource() && node != flow.getTarget();
            for (int i = 1; other && i < path.size(); i++) {
                Rectangle piece = new Rectangle(
                                path.get(i - 1).x(), path.get(i - 1).y(), 1, 1)
                        .union(new Rectangle(path.get(i).x(), path.get(i).y(), 1, 1));
                assertFalse(inner.intersects(piece), () -> path + " runs through " + node.getName());
            }
        }
    }

    Lane lane(int index) {
        return process().getLanes().get(index);
    }

    EditPart part(Object model) {
        EditPart part = (EditPart) viewer.getEditPartRegistry().get(model);
        assertNotNull(part, () -> model + " is not shown");
        return part;
    }

    /** Returns the point of the control that shows a point of the diagram. */
    Point onScreen(int x, int y) {
        Point point = new Point(x, y);
        ((GraphicalEditPart) viewer.getContents()).getFigure().translateToAbsolute(point);
        return point;
    }

    /** Runs a command through the editor's stack, undoes and redoes it twice; model and picture are compared. */
    void executeUndoRedo(Command command) {
        assertNotNull(command, "no command");
        assertTrue(command.canExecute(), "the command cannot be executed");
        gesture(() -> domain.getCommandStack().execute(command));
    }

    /** Does something that is one step, undoes and redoes it twice; model and picture are compared. */
    void gesture(Runnable gesture) {
        String before = state();
        gesture.run();
        settle();
        String after = state();
        assertNotEquals(before, after, "nothing was changed");
        assertPictureIsTrue();
        for (int round = 0; round < 2; round++) {
            domain.getCommandStack().undo();
            settle();
            assertEquals(before, state(), "undo");
            assertPictureIsTrue();
            domain.getCommandStack().redo();
            settle();
            assertEquals(after, state(), "redo");
            assertPictureIsTrue();
        }
    }

    /** What a viewer shows that was there all the time is what one shows that is new. */
    void assertPictureIsTrue() {
        ScrollingGraphicalViewer fresh = new ScrollingGraphicalViewer();
        Shell other = new Shell(shell.getDisplay());
        try {
            fresh.createControl(other);
            new EditDomain().addViewer(fresh);
            Flowchart again = Flowchart.of(session, process());
            FlowchartViewer.configure(fresh, again);
            FlowchartViewer.show(fresh, again);
            FlowchartViewer.zoom(fresh).setZoom(FlowchartViewer.zoom(viewer).getZoom());
            assertEquals(Picture.of(fresh), Picture.of(viewer));
        } finally {
            other.dispose();
        }
    }

    String state() {
        StringBuilder text = new StringBuilder();
        for (Resource resource : session.folder().resources().getResources()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                resource.save(out, null);
            } catch (IOException e) {
                throw new AssertionError("the client cannot be saved any more", e);
            }
            text.append(out.toString(StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
