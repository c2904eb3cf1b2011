package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.app.driver.CleanWindow;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartInput;
import org.throughline.flow.views.HandOffsView;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;
import org.throughline.ui.OpenPractice;
import org.throughline.ui.explorer.ExplorerView;
import org.throughline.ui.findings.FindingsView;

/** The window as its user meets it: an empty practice, the sample, the flowchart, the report. */
@ExtendWith(CleanWindow.class)
class WindowTest {
    private IWorkbenchPage page;

    @BeforeEach
    void startWithEmptyPractice() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        closeEverything();
        explorer().refresh();
        Window.settle();
    }

    @AfterEach
    void noErrorWasLogged() throws Exception {
        closeEverything();
        Window.settle();
    }

    private void closeEverything() throws Exception {
        page.closeAllEditors(false);
        for (ClientSession session : Sessions.all()) {
            Sessions.close(session.folder().path());
        }
        Path clients = OpenPractice.get().clientsFolder();
        if (Files.exists(clients)) {
            try (var files = Files.walk(clients)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private ExplorerView explorer() throws Exception {
        return (ExplorerView) page.showView(ExplorerView.ID);
    }

    private static <T extends Control> T find(Composite parent, Class<T> type) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                return type.cast(child);
            }
            T found = child instanceof Composite composite ? find(composite, type) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Composite shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    private Path addSample() throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.throughline.ui.sample", null);
        Window.waitFor(
                "the sample",
                () -> find(shell(), Tree.class) != null
                        && find(shell(), Tree.class).getItemCount() == 1);
        Window.waitFor("opening the sample", () -> !Sessions.all().isEmpty());
        return Sessions.all().iterator().next().folder().path();
    }

    private Process longestProcess(ClientSession session) {
        return session.folder().processes().stream()
                .max(Comparator.comparing(p -> p.getNodes().size()))
                .orElseThrow();
    }

    private FlowchartInput input(ClientSession session) {
        return new FlowchartInput(
                session.folder().path(), longestProcess(session).getId());
    }

    @Test
    void emptyPracticeSaysWhatToDoFirst() {
        Button first = find(shell(), Button.class);
        assertNotNull(first);
        assertTrue(first.isVisible() && !first.getText().isBlank());
    }

    @Test
    void perspectiveHasExplorerOutlineAndProperties() {
        for (String view : List.of(ExplorerView.ID, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET)) {
            assertNotNull(page.findView(view), view);
        }
    }

    @Test
    void handOffsAndFindingsAreViewsOfTheOpenFlowchart() throws Exception {
        ClientSession session = Sessions.get(addSample()).orElseThrow();
        page.openEditor(input(session), FlowchartEditor.ID);
        session.change(
                "Forget the scripts",
                () -> session.folder().processes().getFirst().getNodes().forEach(WindowTest::forgetScript));
        for (String view : List.of(HandOffsView.ID, FindingsView.ID)) {
            assertNotNull(page.findViewReference(view), view);
            page.showView(view);
            Window.waitFor("rows in " + view, () -> shownRows() > 0);
        }
    }

    private static void forgetScript(Node node) {
        if (node instanceof Step step) {
            step.setScript(null);
        }
    }

    private int shownRows() {
        int rows = 0;
        List<Control> open = new ArrayList<>(List.of(page.getWorkbenchWindow().getShell()));
        while (!open.isEmpty()) {
            Control next = open.removeFirst();
            if (next instanceof Table table && table.isVisible()) {
                rows += table.getItemCount();
            } else if (next instanceof Composite composite) {
                open.addAll(List.of(composite.getChildren()));
            }
        }
        return rows;
    }

    @Test
    void sampleOpensInTheFlowchartEditorAndItsTitleSaysWhose() throws Exception {
        Path folder = addSample();
        ClientSession session = Sessions.get(folder).orElseThrow();
        IEditorPart editor = page.openEditor(input(session), FlowchartEditor.ID);
        Window.settle();
        assertFalse(editor.isDirty());
        session.change("Rename", () -> longestProcess(session).getNodes().get(1).setName("Renamed step"));
        Window.settle();
        assertTrue(editor.isDirty());
        session.stack().undo();
        Window.settle();
        assertFalse(editor.isDirty());
        session.stack().redo();
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        try (ClientFolder reopened = ClientFolder.open(folder)) {
            assertTrue(reopened.processes().stream()
                    .flatMap(p -> p.getNodes().stream())
                    .anyMatch(n -> "Renamed step".equals(n.getName())));
        }
    }

    @Test
    void whatWasOpenIsFoundAgainAtTheNextStart() throws Exception {
        ClientSession session = Sessions.get(addSample()).orElseThrow();
        FlowchartInput input = input(session);
        IPersistableElement persistable = input.getPersistable();
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        persistable.saveState(memento);
        IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(persistable.getFactoryId());
        assertEquals(input, factory.createElement(memento));
    }

    @Test
    void reportIsShown() throws Exception {
        addSample();
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.throughline.ui.report", null);
        assertEquals(
                "org.throughline.ui.report", page.getActiveEditor().getSite().getId());
        Browser browser = find(shell(), Browser.class);
        assertNotNull(browser, "no web view on this system");
        Window.waitFor("showing the report", () -> browser.getText().contains("Cedar Valley"));
    }
}
