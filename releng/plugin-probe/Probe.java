package org.example.broken;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.client.ClientFolder;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartInput;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.keyboard.KeyAdd;
import org.throughline.flow.steptype.StepTypes;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;

/** Looks at the example's kind of steps in the window, adds such a step, saves it and writes down what it saw. */
public final class Probe implements IStartup {
    @Override
    public void earlyStartup() {
        String client = System.getenv("THROUGHLINE_PROBE_CLIENT");
        if (client != null) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> run(Path.of(client)));
        }
    }

    private static void run(Path client) {
        List<String> seen = new ArrayList<>();
        try {
            look(client, seen);
        } catch (Exception e) {
            seen.add("failed: " + e);
        }
        try {
            Files.write(Path.of(System.getenv("THROUGHLINE_PROBE_RESULT")), seen);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void look(Path client, List<String> seen) throws Exception {
        String id;
        try (ClientFolder folder = ClientFolder.open(client)) {
            id = folder.processes().stream()
                    .filter(process -> process.getName().equals("Outpatient blood test"))
                    .map(Process::getId)
                    .findFirst()
                    .orElseThrow();
        }
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        FlowchartEditor editor =
                (FlowchartEditor) page.openEditor(new FlowchartInput(client, id), FlowchartEditor.ID);
        Step draw = editor.flowchart().process().getNodes().stream()
                .filter(node -> node instanceof Step && "Draw blood".equals(node.getName()))
                .map(Step.class::cast)
                .findFirst()
                .orElseThrow();
        seen.add("shown as " + StepTypes.of(draw).label());
        editor.viewer().flush();
        editor.viewer().getControl().update();
        GraphicalEditPart part =
                (GraphicalEditPart) editor.viewer().getEditPartRegistry().get(draw);
        seen.add("figure " + !part.getFigure().getBounds().isEmpty());
        ElementProvider kind = KeyAdd.kinds().stream()
                .filter(each -> each.label().equals("Transport"))
                .findFirst()
                .orElseThrow();
        Step made = (Step) kind.create();
        made.setName("Bring the patient back");
        CommandStack commands = editor.viewer().getEditDomain().getCommandStack();
        commands.execute(KeyAdd.add(editor.flowchart(), made, draw));
        seen.add("added as " + StepTypes.of(made).label());
        editor.doSave(new NullProgressMonitor());
        seen.add("saved " + !editor.isDirty());
    }
}
