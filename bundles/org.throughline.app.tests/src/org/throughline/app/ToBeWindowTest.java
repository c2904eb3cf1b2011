package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartInput;
import org.throughline.flow.compare.CompareMode;
import org.throughline.flow.compare.ComparisonView;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;
import org.throughline.sample.SampleClient;

/** A to-be in the window: started, compared, opened beside its as-is. */
class ToBeWindowTest {
    @TempDir
    Path folder;

    private final List<IStatus> errors = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    };
    private IWorkbenchPage page;
    private ClientSession session;
    private FlowchartEditor asIs;

    @BeforeEach
    void openSample() throws Exception {
        Platform.addLogListener(log);
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Path client = folder.resolve("cedar");
        SampleClient.write(client);
        session = Sessions.open(client);
        Process process = session.folder().processes().getFirst();
        asIs = (FlowchartEditor) page.openEditor(new FlowchartInput(client, process.getId()), FlowchartEditor.ID);
        settle();
    }

    @AfterEach
    void closeAll() throws Exception {
        page.closeAllEditors(false);
        page.hideView(page.findView(ComparisonView.ID));
        Sessions.close(session.folder().path());
        settle();
        Platform.removeLogListener(log);
        assertEquals(List.of(), errors);
    }

    private static void settle() {
        for (int i = 0; i < 20; i++) {
            while (Display.getCurrent().readAndDispatch()) {
                // until nothing is left to do
            }
        }
    }

    private static void run(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        settle();
    }

    private static boolean isEnabled(String command) {
        return PlatformUI.getWorkbench()
                .getService(ICommandService.class)
                .getCommand(command)
                .isEnabled();
    }

    private FlowchartEditor startToBe() throws Exception {
        assertFalse(isEnabled("org.throughline.flow.compare"), "an as-is has nothing to be compared with");
        run("org.throughline.flow.startToBe");
        return (FlowchartEditor) page.getActiveEditor();
    }

    @Test
    void aToBeIsStartedAndComparedByCommand() throws Exception {
        FlowchartEditor toBe = startToBe();
        assertEquals(asIs.flowchart().process(), toBe.flowchart().process().getBasedOn());
        assertTrue(toBe.getTitle().endsWith("to-be"), toBe.getTitle());
        run("org.throughline.flow.compare");
        assertNotNull(page.findView(ComparisonView.ID));
        CompareMode mode = CompareMode.of(toBe.viewer(), toBe.flowchart());
        assertTrue(mode.isOn());
        run("org.throughline.flow.compare");
        assertFalse(mode.isOn());
        session.stack().undo();
        settle();
        assertEquals(1, page.getEditorReferences().length, "the editor goes with its process");
    }

    @Test
    void bothAreShownSideBySideAndSelectTogether() throws Exception {
        FlowchartEditor toBe = startToBe();
        run("org.throughline.flow.asIsBeside");
        Rectangle left = place(asIs);
        Rectangle right = place(toBe);
        assertTrue(left.width > 0 && left.x + left.width <= right.x, () -> left + " beside " + right);
        assertEquals(toBe, page.getActiveEditor());
        Step step = toBe.flowchart().process().getNodes().stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .findFirst()
                .orElseThrow();
        toBe.viewer().select((EditPart) toBe.viewer().getEditPartRegistry().get(step));
        assertEquals(
                step.getBasedOn(),
                ((EditPart) asIs.viewer().getSelectedEditParts().getFirst()).getModel());
        run("org.throughline.flow.asIsBeside");
        List<IEditorReference> open = List.of(page.getEditorReferences());
        assertEquals(2, open.size());
        assertEquals(left, place(asIs), "they stay where they are");
    }

    private static Rectangle place(FlowchartEditor editor) {
        Control control = editor.viewer().getControl();
        return Display.getCurrent().map(control.getParent(), null, control.getBounds());
    }
}
