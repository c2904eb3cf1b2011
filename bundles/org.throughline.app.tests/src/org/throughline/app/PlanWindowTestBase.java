package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.improvement.Plan;
import org.throughline.sample.SampleClient;
import org.throughline.ui.improve.PlanEditor;
import org.throughline.ui.improve.PlanInput;

/** The sample's plan, opened in the real window. */
abstract class PlanWindowTestBase {
    private final List<IStatus> errors = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    };

    @TempDir
    Path place;

    IWorkbenchPage page;
    ClientSession session;
    Plan plan;
    IEditorPart editor;

    @BeforeEach
    void openPlan() throws Exception {
        Platform.addLogListener(log);
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Path folder = place.resolve("cedar");
        SampleClient.write(folder);
        session = Sessions.open(folder);
        plan = session.folder().plans().getFirst();
        PlanEditor.open(page, PlanInput.first(session), null);
        editor = page.getActiveEditor();
        Window.waitFor(
                "measuring",
                () -> !cells(table("Problem"), "Effect").contains("not measured")
                        || cells(table("Problem"), "Effect").stream().anyMatch(effect -> effect.endsWith("%")));
    }

    @AfterEach
    void closeWithoutAnError() throws Exception {
        page.closeAllEditors(false);
        Sessions.close(session.folder().path());
        Window.settle();
        Platform.removeLogListener(log);
        assertEquals(List.of(), errors);
    }

    /** Returns the table whose first column has a header. */
    static Table table(String firstHeader) {
        return Window.the(
                Table.class,
                "table of " + firstHeader,
                table -> table.getColumnCount() > 0
                        && table.getColumn(0).getText().equals(firstHeader));
    }

    static int column(Table table, String header) {
        List<String> headers =
                Arrays.stream(table.getColumns()).map(TableColumn::getText).toList();
        assertTrue(headers.contains(header), () -> header + " is not in " + headers);
        return headers.indexOf(header);
    }

    /** Returns the cells of a column. */
    static List<String> cells(Table table, String header) {
        int column = column(table, header);
        return Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList();
    }

    /** Turns to a tab. */
    static void turnTo(String tab) {
        CTabFolder folder = Window.the(
                CTabFolder.class,
                "tab " + tab,
                each -> Arrays.stream(each.getItems())
                        .anyMatch(item -> item.getText().equals(tab)));
        CTabItem item = Arrays.stream(folder.getItems())
                .filter(each -> each.getText().equals(tab))
                .findFirst()
                .orElseThrow();
        folder.setSelection(item);
        Event event = new Event();
        event.item = item;
        folder.notifyListeners(SWT.Selection, event);
        Window.settle();
    }

    /** Types into the cell that is being edited, and goes on with Enter. */
    static void typeInCell(String text) {
        Text cell = Window.the(
                Text.class, "cell", field -> field.getParent() instanceof Table || field.getParent() instanceof Tree);
        cell.setText(text);
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        Window.settle();
    }

    void undo() {
        editor.getEditorSite()
                .getActionBars()
                .getGlobalActionHandler(ActionFactory.UNDO.getId())
                .run();
        Window.settle();
    }

    ClientFolder saved() throws Exception {
        editor.doSave(new NullProgressMonitor());
        Window.settle();
        return ClientFolder.open(session.folder().path());
    }
}
