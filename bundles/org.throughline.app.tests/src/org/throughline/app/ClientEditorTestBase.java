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
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
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
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.sample.SampleClient;
import org.throughline.ui.client.ClientEditor;
import org.throughline.ui.client.ClientPlace;

/** An editor of a part of a client, opened in the real window. */
abstract class ClientEditorTestBase {
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
    IEditorPart editor;

    @BeforeEach
    void listen() {
        Platform.addLogListener(log);
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    @AfterEach
    void closeWithoutAnError() throws Exception {
        page.closeAllEditors(false);
        for (ClientSession each : Sessions.all()) {
            Sessions.close(each.folder().path());
        }
        Window.settle();
        Platform.removeLogListener(log);
        assertEquals(List.of(), errors);
    }

    void openSample(ClientPlace part) throws Exception {
        SampleClient.write(place.resolve("cedar"));
        open(part, place.resolve("cedar"), null);
    }

    void openEmpty(ClientPlace part) throws Exception {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("New clinic");
        try (ClientFolder created = ClientFolder.create(place.resolve("new"), client)) {
            created.save();
        }
        open(part, place.resolve("new"), null);
    }

    void open(ClientPlace part, Path folder, Element element) throws Exception {
        session = Sessions.open(folder);
        ClientEditor.open(page, folder, part, element);
        editor = page.getActiveEditor();
        Window.settle();
    }

    Client client() {
        return session.client();
    }

    /** Returns the table that has a column. */
    static Table table(String header) {
        return Window.the(
                Table.class,
                "table with " + header,
                table -> Arrays.stream(table.getColumns())
                        .anyMatch(column -> column.getText().equals(header)));
    }

    static int column(Table table, String header) {
        List<String> headers =
                Arrays.stream(table.getColumns()).map(TableColumn::getText).toList();
        assertTrue(headers.contains(header), () -> header + " is not in " + headers);
        return headers.indexOf(header);
    }

    static List<String> cells(Table table, String header) {
        int column = column(table, header);
        return Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList();
    }

    /** Begins to edit a cell by a double click. */
    static void edit(Table table, TableItem row, String header) {
        int column = column(table, header);
        table.showItem(row);
        table.showColumn(table.getColumn(column));
        table.setSelection(row);
        Window.settle();
        Rectangle cell = row.getBounds(column);
        Event click = new Event();
        click.x = cell.x + 3;
        click.y = cell.y + cell.height / 2;
        click.button = 1;
        click.count = 2;
        table.notifyListeners(SWT.MouseDoubleClick, click);
        Window.settle();
    }

    /** Types into the cell that is being edited, and goes on with Enter. */
    static void type(String text) {
        Text cell = Window.the(
                Text.class, "cell", field -> field.getParent() instanceof Table || field.getParent() instanceof Tree);
        cell.setText(text);
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        Window.settle();
    }

    /** Chooses, or types, in the cell that is being edited. */
    static void choose(String text) {
        CCombo cell = Window.the(CCombo.class, "cell", field -> field.getParent() instanceof Table);
        int item = cell.indexOf(text);
        if (item < 0) {
            cell.setText(text);
        } else {
            cell.select(item);
        }
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
