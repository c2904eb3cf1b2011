package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.app.driver.CleanWindow;
import org.throughline.app.driver.Window;
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
@ExtendWith(CleanWindow.class)
class ToBeWindowTest {
    @TempDir
    Path folder;

    private IWorkbenchPage page;
    private ClientSession session;
    private FlowchartEditor asIs;

    @BeforeEach
    void openSample() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Path client = folder.resolve("cedar");
        SampleClient.write(client);
        session = Sessions.open(client);
        Process process = session.folder().processes().getFirst();
        asIs = (FlowchartEditor) page.openEditor(new FlowchartInput(client, process.getId()), FlowchartEditor.ID);
        Window.settle();
    }

    @AfterEach
    void closeAll() throws Exception {
        page.hideView(page.findView(ComparisonView.ID));
    }

    private static void run(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        Window.settle();
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
        Window.settle();
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
