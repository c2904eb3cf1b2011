package org.throughline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.throughline.bpmn.BpmnReader;
import org.throughline.core.client.ClientFolder;
import org.throughline.diagram.AutoLayout;
import org.throughline.edit.ClientSession;
import org.throughline.flow.Flowchart;
import org.throughline.flow.FlowchartViewer;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;

/**
 * A large flowchart in a real viewer: opening it after it was loaded, at first and again, dragging a step (60 updates of the feedback, each
 * painted, then the change), laying it out, and reading it as BPMN; prints medians in milliseconds and what is wanted.
 * Needs a display.
 */
public final class FlowchartBench implements IApplication {
    private static final int NODES = 2_000;
    private static final int MANY_NODES = 10_000;
    private static final int UPDATES = 60;
    private static final int WARM_UP = 1;
    private static final int ROUNDS = 5;

    private Display display;
    private Shell shell;
    private ScrollingGraphicalViewer viewer;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Path scratch = Files.createTempDirectory("throughline-bench-");
        display = Display.getDefault();
        try {
            measure(scratch);
        } finally {
            ScaleBench.delete(scratch);
        }
        return EXIT_OK;
    }

    private void measure(Path scratch) throws Exception {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Client with a large flowchart");
        Process process = LargeFlowchart.of(NODES, client);
        Process many = LargeFlowchart.of(MANY_NODES, EcoreUtil.copy(client));
        AutoLayout.apply(process);
        LargeFlowchart.writeBpmn(process, scratch.resolve("large.bpmn"));
        try (ClientFolder folder = ClientFolder.create(scratch.resolve("client"), client)) {
            folder.add(process);
            folder.save();
        }
        ClientSession session = ClientSession.open(scratch.resolve("client"));
        try {
            Process loaded = session.folder().processes().getFirst();
            Medians.Work open = () -> open(Flowchart.of(session, loaded));
            Medians first = Medians.of(0, 1, open, () -> {});
            print(loaded, "opened in a viewer for the first time", 2_000, first.own());
            Medians opened = Medians.of(WARM_UP, ROUNDS, open, this::close);
            print(loaded, "opened in a viewer", 2_000, opened.own());
            Node step = loaded.getNodes().get(3);
            print(loaded, UPDATES + " updates of a drag", 1_000, median(() -> drag(step)));
            print(loaded, "laid out", 3_000, median(() -> AutoLayout.apply(process)));
            print(many, "laid out", 15_000, median(() -> AutoLayout.apply(many)));
            print(loaded, "read as BPMN", 1_000, median(() -> BpmnReader.read(scratch.resolve("large.bpmn"))));
            close();
        } finally {
            session.close();
        }
    }

    private static double median(Medians.Work work) throws Exception {
        return Medians.of(WARM_UP, ROUNDS, work, () -> {}).own();
    }

    private static void print(Process process, String what, int wanted, double median) {
        System.out.printf(
                "%7d nodes, %d flows, %s: %.0f ms, wanted below %d ms%n",
                process.getNodes().size(), process.getFlows().size(), what, median, wanted);
    }

    private void open(Flowchart flowchart) {
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1400, 900);
        viewer = new ScrollingGraphicalViewer();
        new EditDomain().addViewer(viewer);
        viewer.createControl(shell);
        FlowchartViewer.configure(viewer, flowchart);
        FlowchartViewer.show(viewer, flowchart);
        shell.open();
        FlowchartViewer.showBeginning(viewer, flowchart);
        paint();
    }

    private void close() {
        shell.dispose();
        while (display.readAndDispatch()) {
            // whatever waits for it
        }
    }

    /** Lays out figures, paints what is to be painted and runs whatever else waits. */
    private void paint() {
        viewer.flush();
        viewer.getControl().update();
        while (display.readAndDispatch()) {
            viewer.flush();
        }
    }

    private void drag(Node step) {
        EditPart part = (EditPart) viewer.getEditPartRegistry().get(step);
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
        request.setEditParts(Arrays.asList(part));
        for (int i = 1; i <= UPDATES; i++) {
            request.setMoveDelta(new Point(i % 30, i % 20));
            part.showSourceFeedback(request);
            part.getParent().showTargetFeedback(request);
            paint();
        }
        part.eraseSourceFeedback(request);
        part.getParent().eraseTargetFeedback(request);
        viewer.getEditDomain().getCommandStack().execute(part.getParent().getCommand(request));
        paint();
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
