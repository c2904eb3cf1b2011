package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
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
import org.throughline.model.process.Process;
import org.throughline.sample.SampleClient;

/** Quick find in the real window, with two clients open. */
@ExtendWith(CleanWindow.class)
class FindWindowTest {
    @TempDir
    Path place;

    private IWorkbenchPage page;
    private ClientSession session;
    private Process process;

    @BeforeEach
    void openTwoClients() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.closeAllEditors(false);
        for (String name : List.of("cedar", "other")) {
            SampleClient.write(place.resolve(name));
        }
        Sessions.open(place.resolve("other"));
        session = Sessions.open(place.resolve("cedar"));
        session.client().setName("Cedar");
        process = session.folder().processes().getFirst();
        page.openEditor(new FlowchartInput(session.folder().path(), process.getId()), FlowchartEditor.ID);
        Window.settle();
    }

    private void command(String id) throws Exception {
        page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(id, null);
        Window.settle();
    }

    private static Table lines() {
        return Window.the(
                Table.class,
                "lines",
                table -> table.getColumnCount() == 3
                        && table.getColumn(0).getText().equals("Where from"));
    }

    private static Text field() {
        return Window.the(Text.class, "field", text -> text.getMessage().startsWith("Names, notes"));
    }

    private static List<String> cells(int column) {
        return Arrays.stream(lines().getItems())
                .map(item -> item.getText(column))
                .toList();
    }

    @Test
    void commandsAreFoundWithTheirKeysAndCarriedOut() throws Exception {
        command("org.throughline.ui.quickFind");
        assertTrue(cells(1).contains(process.getName()), () -> "" + cells(1));
        field().setText("plan");
        Window.settle();
        assertTrue(cells(0).contains("Commands"), () -> "" + cells(0));
        int plan = cells(1).lastIndexOf("Plan");
        assertTrue(lines().getItem(plan).getText(2).contains("Shift+"), lines().getItem(plan)::toString);
        lines().setSelection(plan);
        Window.key(field(), 0, SWT.CR);
        assertEquals("org.throughline.ui.plan", page.getActiveEditor().getSite().getId());
    }

    @Test
    void wordsOfNobodyAreSaidToBeNowhereAndEscapeCloses() throws Exception {
        command("org.throughline.ui.quickFind");
        field().setText("giraffe");
        Window.settle();
        assertEquals(0, lines().getItemCount());
        Text field = field();
        Window.key(field, 0, SWT.ESC);
        assertTrue(field.isDisposed());
    }
}
