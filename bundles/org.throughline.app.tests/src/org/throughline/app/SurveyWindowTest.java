package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.Sessions;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.sample.SampleClient;
import org.throughline.ui.survey.SurveyEditor;
import org.throughline.ui.survey.SurveyInput;

/** The survey editor in the real window, used by its buttons, keys and fields. */
class SurveyWindowTest extends EditorWindowTestBase {
    private Survey survey;

    @BeforeEach
    void openSurvey() throws Exception {
        Path folder = place.resolve("cedar");
        SampleClient.write(folder);
        session = Sessions.open(folder);
        survey = session.folder().surveys().getFirst();
        SurveyEditor.open(page, survey, survey.getQuestions().getFirst());
        editor = page.getActiveEditor();
        Window.settle();
    }

    private <T extends Control> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        List<Control> open = new ArrayList<>(List.of(page.getWorkbenchWindow().getShell()));
        while (!open.isEmpty()) {
            Control next = open.removeFirst();
            if (type.isInstance(next)) {
                found.add(type.cast(next));
            }
            if (next instanceof Composite composite) {
                open.addAll(List.of(composite.getChildren()));
            }
        }
        return found;
    }

    private Table table(String firstHeader, String secondHeader) {
        return all(Table.class).stream()
                .filter(table -> table.getColumnCount() > 1
                        && table.getColumn(0).getText().equals(firstHeader)
                        && table.getColumn(1).getText().equals(secondHeader))
                .findFirst()
                .orElseThrow();
    }

    private Table questions() {
        return table("Code", "Text");
    }

    private void press(String text) {
        Button button = all(Button.class).stream()
                .filter(one -> one.getText().replace("&", "").equals(text))
                .findFirst()
                .orElseThrow();
        assertTrue(button.isEnabled(), text);
        button.notifyListeners(SWT.Selection, new Event());
        Window.settle();
    }

    private void key(int key, int mask) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = mask;
        questions().notifyListeners(SWT.KeyDown, event);
        Window.settle();
    }

    private List<String> codes() {
        return survey.getQuestions().stream().map(Question::getCode).toList();
    }

    @Test
    void questionsAreAddedMovedAndDeletedAndUndoBringsThemBack() {
        List<String> before = codes();
        assertEquals(before.size(), questions().getItemCount());
        press("Duplicate");
        assertEquals(before.size() + 1, questions().getItemCount());
        assertEquals(before.getFirst() + "1", codes().get(1));
        key(SWT.ARROW_DOWN, SWT.ALT);
        assertEquals(before.getFirst() + "1", codes().get(2));
        assertTrue(editor.isDirty());
        key(SWT.DEL, 0);
        assertEquals(before, codes());
        undo();
        undo();
        undo();
        assertEquals(before, codes());
        assertFalse(editor.isDirty());
        press("Add");
        int added = codes().indexOf("q1");
        assertTrue(questions().getItem(added).getText(3).contains("measures nothing yet"), "row " + added);
    }

    @Test
    void whatIsTypedIsKeptAndShownOnPaper() throws Exception {
        Text text = all(Text.class).stream()
                .filter(field ->
                        field.getText().equals(survey.getQuestions().getFirst().getText()))
                .findFirst()
                .orElseThrow();
        text.setText("Do you know what is wrong?");
        text.notifyListeners(SWT.FocusOut, new Event());
        Window.settle();
        assertEquals(
                "Do you know what is wrong?", survey.getQuestions().getFirst().getText());
        assertEquals("Do you know what is wrong?", questions().getItem(0).getText(1));
        Browser browser = all(Browser.class).stream().findFirst().orElse(null);
        assertNotNull(browser, "no web view on this system");
        Window.waitFor("drawing the sheet", () -> browser.getText().contains("Do you know what is wrong?"));
        editor.doSave(new NullProgressMonitor());
        try (ClientFolder saved = ClientFolder.open(session.folder().path())) {
            assertEquals(
                    "Do you know what is wrong?",
                    saved.surveys().getFirst().getQuestions().getFirst().getText());
        }
    }

    @Test
    void wavesTellTheirAnswersAndNamedRates() {
        all(CTabFolder.class).stream()
                .filter(folder -> folder.getItemCount() == 2
                        && folder.getItem(1).getText().equals("Waves"))
                .findFirst()
                .orElseThrow()
                .setSelection(1);
        Table waves = table("Wave", "Role");
        assertEquals(survey.getWaves().size(), waves.getItemCount());
        Window.waitFor("counting the answers", () -> waves.getItem(0).getText(5).startsWith("RR1 "));
        assertEquals("214", waves.getItem(0).getText(4));
        assertTrue(
                waves.getItem(0).getText(5).contains("RR2 61.8 %"),
                waves.getItem(0).getText(5));
    }

    @Test
    void anOpenSurveyIsFoundAgainAtTheNextStart() {
        SurveyInput input = (SurveyInput) editor.getEditorInput();
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        input.saveState(memento);
        assertEquals(
                input,
                PlatformUI.getWorkbench()
                        .getElementFactory(input.getFactoryId())
                        .createElement(memento));
        assertNull(XMLMemento.createWriteRoot("empty").getString("folder"));
    }
}
