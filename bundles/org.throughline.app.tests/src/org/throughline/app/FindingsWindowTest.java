package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Window;
import org.throughline.core.history.History;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.flow.marks.ClientFindings;
import org.throughline.model.process.ProcessFactory;
import org.throughline.sample.SampleClient;
import org.throughline.ui.OpenPractice;
import org.throughline.ui.explorer.ExplorerView;
import org.throughline.ui.findings.FindingsView;
import org.throughline.ui.history.HistoryView;

/** Findings, history and the filter of the tree in the real window. */
class FindingsWindowTest {
    private IWorkbenchPage page;
    private ClientSession session;
    private Path folder;

    @BeforeEach
    void openClient() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.closeAllEditors(false);
        folder = OpenPractice.get().clientsFolder().resolve("findings-cedar");
        SampleClient.write(folder);
        session = Sessions.open(folder);
        ExplorerView explorer = (ExplorerView) page.showView(ExplorerView.ID);
        explorer.reveal(folder);
        Window.settle();
    }

    @AfterEach
    void close() throws Exception {
        Sessions.close(folder);
        Window.settle();
        try (var files = java.nio.file.Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                java.nio.file.Files.delete(file);
            }
        }
        ((ExplorerView) page.showView(ExplorerView.ID)).refresh();
        Window.settle();
    }

    private void drawOpenArrows(int count) {
        session.change("Draw", () -> {
            for (int i = 0; i < count; i++) {
                session.folder().processes().getFirst().getFlows().add(ProcessFactory.eINSTANCE.createSequenceFlow());
            }
        });
        ClientFindings.of(session).completeNow();
        Window.settle();
    }

    private static Table findings() {
        return Window.the(
                Table.class,
                "findings",
                table -> table.getColumnCount() == 5
                        && table.getColumn(0).getText().equals("Severity"));
    }

    @Test
    void theTitleCountsAndWordsFilter() throws Exception {
        FindingsView view = (FindingsView) page.showView(FindingsView.ID);
        drawOpenArrows(2);
        int count = ClientFindings.of(session).findings().size();
        assertEquals("Findings (" + count + ")", view.getPartName());
        assertEquals(count, findings().getItemCount());
        Text field = Window.the(Text.class, "filter", text -> text.getMessage().equals("Filter by words"));
        field.setText("structure.open-flow");
        Window.settle();
        assertEquals(2, findings().getItemCount());
        field.setText("");
        session.stack().undo();
        ClientFindings.of(session).completeNow();
        Window.settle();
        assertEquals(count - 2 == 0 ? "Findings" : "Findings (" + (count - 2) + ")", view.getPartName());
    }

    @Test
    void theHistoryShowsASaveAtOnce() throws Exception {
        page.showView(HistoryView.ID);
        session.change("Rename the client", () -> session.client().setName("Cedar again"));
        session.save();
        assertEquals(1, new History(folder).read().entries().size());
        Table table = Window.the(
                Table.class,
                "history",
                each -> each.getColumnCount() == 4
                        && each.getColumn(1).getText().equals("Who"));
        Window.waitFor("the save in the history", () -> table.getItemCount() == 1);
        assertEquals("Rename the client", table.getItem(0).getText(3));
        page.hideView(page.findView(HistoryView.ID));
    }

    @Test
    void typingNarrowsTheTreeAndKeepsWhatIsAround() throws Exception {
        Text field = Window.the(Text.class, "filter", text -> text.getMessage().equals("Filter by name"));
        Tree tree = Window.the(Tree.class, "practice", each -> each.getParent() == field.getParent());
        String name = session.folder().processes().getFirst().getName();
        field.setText(name.toUpperCase(java.util.Locale.ROOT));
        Window.waitFor(
                "one group", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 1);
        assertTrue(Arrays.stream(tree.getItem(0).getItem(0).getItems())
                .allMatch(item -> item.getText().contains(name)));
        field.setText("nothing has this name");
        Window.waitFor("an empty tree", () -> tree.getItemCount() == 0);
        assertTrue(field.isVisible(), "the field stays");
        field.setText("");
        Window.waitFor("everything", () -> tree.getItemCount() > 0);
        assertFalse(tree.getItem(0).getText().isEmpty());
    }
}
