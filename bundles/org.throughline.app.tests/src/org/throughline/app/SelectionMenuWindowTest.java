package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
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
import org.throughline.flow.FlowchartInput;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;

/** The menu that Shift+F10 opens on the selection, in an editor whose process came without an arrangement. */
@ExtendWith(CleanWindow.class)
class SelectionMenuWindowTest {
    @TempDir
    Path folder;

    private IWorkbenchPage page;
    private FlowchartEditor editor;
    private Step draw;

    @BeforeEach
    void open() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.closeAllEditors(false);
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Clinic");
        try (ClientFolder created = ClientFolder.create(folder.resolve("clinic"), client)) {
            Process process = ProcessFactory.eINSTANCE.createProcess();
            process.setName("Visit");
            Step step = ProcessFactory.eINSTANCE.createStep();
            step.setName("Draw");
            process.getNodes().add(step);
            created.add(process);
            created.save();
        }
        ClientSession session = Sessions.open(folder.resolve("clinic"));
        Process process = session.folder().processes().getFirst();
        draw = (Step) process.getNodes().getFirst();
        FlowchartInput input = new FlowchartInput(folder.resolve("clinic"), process.getId());
        editor = (FlowchartEditor) page.openEditor(input, FlowchartEditor.ID);
        assertFalse(editor.isArranged());
        Window.waitFor("arranging", editor::isArranged);
    }

    @Test
    void theMenuOfTheSelectionHasItsCommands() {
        editor.viewer().select((EditPart) editor.viewer().getEditPartRegistry().get(draw));
        Menu menu = editor.viewer().getControl().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        List<String> texts = Arrays.stream(menu.getItems())
                .map(MenuItem::getText)
                .map(text -> text.replace("&", "").split("\t")[0])
                .toList();
        menu.notifyListeners(SWT.Hide, new Event());
        assertTrue(texts.contains("Rename"), texts::toString);
        assertTrue(texts.contains("Delete"), texts::toString);
        assertSame(draw, ((EditPart) editor.viewer().getSelectedEditParts().getFirst()).getModel());
        assertEquals(1, editor.viewer().getSelectedEditParts().size());
    }
}
