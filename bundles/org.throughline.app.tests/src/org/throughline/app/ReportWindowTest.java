package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
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
import org.throughline.model.report.Audience;
import org.throughline.model.report.ReportTemplate;
import org.throughline.sample.SampleClient;
import org.throughline.ui.report.ReportEditor;
import org.throughline.ui.report.ReportInput;

/** The report editor in the real window, from the usual report to one of the client's own. */
@ExtendWith(CleanWindow.class)
class ReportWindowTest {
    @TempDir
    private Path place;

    private IWorkbenchPage page;
    private ClientSession session;
    private IEditorPart editor;

    @BeforeEach
    void openReport() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Path folder = place.resolve("cedar");
        SampleClient.write(folder);
        session = Sessions.open(folder);
        session.change("no templates", () -> {
            for (ReportTemplate template : List.copyOf(session.folder().reportTemplates())) {
                session.folder().resources().getResources().remove(template.eResource());
            }
        });
        session.save();
        editor = page.openEditor(new ReportInput(folder, ""), ReportEditor.ID);
        Window.settle();
    }

    private static Table sections() {
        return Window.the(Table.class, "list of sections", table -> (table.getStyle() & SWT.CHECK) != 0);
    }

    private static List<String> order() {
        return Arrays.stream(sections().getItems()).map(TableItem::getText).toList();
    }

    private static String shown() {
        return Window.the(Browser.class, "page", browser -> true).getText();
    }

    @Test
    void lookingChangesNothing() {
        Window.waitFor("the page", () -> shown().contains("Cedar Valley"));
        assertFalse(editor.isDirty());
        assertEquals(List.of(), session.folder().reportTemplates());
    }

    @Test
    void aSectionIsLeftOutAndUndoBringsItBack() throws Exception {
        Window.waitFor("the page", () -> shown().contains("id=\"methods\""));
        Window.tick(Window.row(sections(), "Methods"));
        assertTrue(editor.isDirty());
        Window.waitFor("the page without the methods", () -> !shown().contains("id=\"methods\""));
        session.stack().undo();
        Window.waitFor("the page with the methods", () -> shown().contains("id=\"methods\""));
        assertEquals(List.of(), session.folder().reportTemplates());
        assertFalse(editor.isDirty());
        session.stack().redo();
        editor.doSave(new NullProgressMonitor());
        try (ClientFolder saved = ClientFolder.open(session.folder().path())) {
            assertEquals(1, saved.reportTemplates().size());
        }
    }

    @Test
    void sectionsAreMovedByKeyAndKeepTheirPlace() {
        List<String> before = order();
        TableItem second = sections().getItem(1);
        Window.select(second);
        Window.key(sections(), SWT.ALT, SWT.ARROW_UP);
        assertEquals(List.of(before.get(1), before.get(0)), order().subList(0, 2));
        assertEquals(before.subList(2, before.size()), order().subList(2, before.size()));
        session.stack().undo();
        assertEquals(before, order());
    }

    @Test
    void whatTheConsultantSaysIsKept() {
        Window.select(Window.row(sections(), "Methods"));
        Text text = Window.the(Text.class, "field for own words", field -> (field.getStyle() & SWT.MULTI) != 0);
        Window.type(text, "We asked on paper.\n\nNobody was asked twice.");
        Window.waitFor("the words on the page", () -> shown().contains("Nobody was asked twice."));
        ReportTemplate template = session.folder().reportTemplates().getFirst();
        assertEquals(
                "We asked on paper.\n\nNobody was asked twice.",
                template.getSections().stream()
                        .filter(choice -> choice.getSection().equals("methods"))
                        .findFirst()
                        .orElseThrow()
                        .getText());
    }

    @Test
    void anotherAudienceHasOtherSections() {
        Window.tick(Window.row(sections(), "Summary"));
        Combo audience = Window.the(
                Combo.class, "list of audiences", list -> list.indexOf("patients: plain words, large type") >= 0);
        Window.choose(audience, "patients: plain words, large type");
        assertEquals(
                Audience.PATIENTS, session.folder().reportTemplates().getFirst().getAudience());
        assertFalse(Window.row(sections(), "Appendix: number register").getChecked(), "patients get no register");
        Window.choose(audience, "whoever wants all of it");
        assertTrue(Window.row(sections(), "Appendix: number register").getChecked());
        assertFalse(Window.row(sections(), "Summary").getChecked(), "what was unticked stays so");
    }
}
