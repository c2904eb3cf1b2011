package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.app.driver.CleanWindow;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.flow.FlowchartEditor;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.process.Process;

/** A process from a list, and the editor by its commands alone, in the real window. */
@ExtendWith(CleanWindow.class)
class StepsWindowTest {
    @TempDir
    Path folder;

    private IWorkbenchPage page;
    private ClientSession session;

    @BeforeEach
    void openClient() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Clinic");
        try (ClientFolder created = ClientFolder.create(folder.resolve("clinic"), client)) {
            created.save();
        }
        session = Sessions.open(folder.resolve("clinic"));
    }

    private static void run(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        Window.settle();
    }

    private static <T extends Control> T find(Composite parent, Class<T> type, Object data) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && (data == null || data.equals(child.getData()))) {
                return type.cast(child);
            }
            T found = child instanceof Composite composite ? find(composite, type, data) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Runs a command that opens a dialog, fills the dialog and presses its OK. */
    private static void runWithDialog(String command, Consumer<Shell> fill) throws Exception {
        Display display = Display.getCurrent();
        Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        display.timerExec(500, () -> {
            Shell dialog = Arrays.stream(display.getShells())
                    .filter(shell -> shell != window && shell.isVisible() && shell.getParent() == window)
                    .findFirst()
                    .orElseThrow();
            fill.accept(dialog);
            find(dialog, Button.class, IDialogConstants.OK_ID).notifyListeners(SWT.Selection, new Event());
        });
        run(command);
    }

    private Process fromList(String list) throws Exception {
        runWithDialog(
                "org.throughline.ui.newProcessFromList",
                dialog -> find(dialog, Text.class, null).setText(list));
        return session.folder().processes().getFirst();
    }

    @Test
    void aProcessIsMadeOfAListAndWalkedAndMovedByCommands() throws Exception {
        Process process = fromList("# Visit\nNurse: Draw\nDoctor: Look");
        assertEquals("Visit", process.getName());
        assertEquals(2, session.client().getParticipants().size());
        assertInstanceOf(FlowchartEditor.class, page.getActiveEditor());
        process.getNodes().forEach(node -> assertNotNull(node.getBounds()));
        run("org.throughline.flow.nextInFlow");
        run("org.throughline.flow.nextInFlow");
        int left = process.getNodes().get(1).getBounds().x();
        run("org.throughline.flow.moveRight");
        assertTrue(process.getNodes().get(1).getBounds().x() > left);
    }

    @Test
    void anEmptyProcessIsFilledByAPastedList() throws Exception {
        runWithDialog(
                "org.throughline.ui.newProcess",
                dialog -> find(dialog, Text.class, null).setText("Visit"));
        Process process = session.folder().processes().getFirst();
        assertEquals(0, process.getNodes().size());
        runWithDialog(
                "org.throughline.flow.pasteSteps",
                dialog -> find(dialog, Text.class, null).setText("Draw\nLook"));
        assertEquals(4, process.getNodes().size());
        session.stack().undo();
        assertEquals(0, process.getNodes().size());
        assertTrue(Files.exists(folder.resolve("clinic/client.xmi")));
    }

    @Test
    void stepsCanBeDraggedFromThePalette() throws Exception {
        fromList("Draw");
        FlowchartEditor editor = (FlowchartEditor) page.getActiveEditor();
        Control palette = editor.viewer().getEditDomain().getPaletteViewer().getControl();
        DragSource source = (DragSource) palette.getData(DND.DRAG_SOURCE_KEY);
        assertArrayEquals(new Transfer[] {TemplateTransfer.getInstance()}, source.getTransfer());
    }

    @Test
    void controlYRedoesOnEverySystem() throws Exception {
        fromList("Draw");
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        assertEquals(
                "org.eclipse.ui.edit.redo",
                bindings.getPerfectMatch(KeySequence.getInstance("M1+Y"))
                        .getParameterizedCommand()
                        .getId());
    }

    @Test
    void everyCommandOfTheEditorHasAKey() throws Exception {
        fromList("Draw");
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        for (var command :
                PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands()) {
            String id = command.getId();
            if (id.matches(
                    "org\\.throughline\\.flow\\.(pasteSteps|addElement|connectTo|set.*|reset.*|.*InFlow|move.*|wider)")) {
                assertEquals(1, bindings.getActiveBindingsFor(id).length, id);
            }
        }
    }
}
