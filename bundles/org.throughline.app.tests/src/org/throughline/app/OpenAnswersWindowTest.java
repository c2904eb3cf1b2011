package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
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
import org.throughline.model.organisation.Conversation;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.sample.SampleClient;
import org.throughline.survey.answers.Answers;
import org.throughline.ui.OpenPractice;
import org.throughline.ui.explorer.ExplorerView;
import org.throughline.ui.open.OpenAnswersView;

/** Open answers in the real window: found, kept as a quote, and given up again. */
@ExtendWith(CleanWindow.class)
class OpenAnswersWindowTest {
    private IWorkbenchPage page;
    private Path folder;

    @BeforeEach
    void aSurveyInWhichPeopleWrote() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.closeAllEditors(false);
        folder = OpenPractice.get().clientsFolder().resolve("cedar-open");
        SampleClient.write(folder);
        Survey survey = SurveyFactory.eINSTANCE.createSurvey();
        survey.setName("Comments");
        Question question = SurveyFactory.eINSTANCE.createQuestion();
        question.setCode("why");
        question.setKind(QuestionKind.TEXT);
        survey.getQuestions().add(question);
        Wave wave = SurveyFactory.eINSTANCE.createWave();
        wave.setName("Spring");
        survey.getWaves().add(wave);
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            client.add(survey);
            List<List<String>> rows = List.of(
                    List.of("r1", "The laboratory was far away"),
                    List.of("r2", ""),
                    List.of("r3", "Call me at +1 319 555 0142"));
            client.save(Map.of(
                    Answers.path(survey, wave),
                    Answers.of(List.of(Answers.RESPONDENT, "why"), rows).toCsv()));
        }
        ExplorerView explorer = (ExplorerView) page.showView(ExplorerView.ID);
        explorer.refresh();
        Window.settle();
        Survey opened = Sessions.open(folder).folder().surveys().stream()
                .filter(one -> one.getName().equals("Comments"))
                .findFirst()
                .orElseThrow();
        TreeViewer tree = (TreeViewer) explorer.getSite().getSelectionProvider();
        tree.expandToLevel(4);
        tree.setSelection(new StructuredSelection(opened), true);
        page.showView(OpenAnswersView.ID);
        Window.waitFor(
                "reading the answers", () -> has(page.getWorkbenchWindow().getShell(), Table.class, this::isAnswers));
    }

    @AfterEach
    void close() throws Exception {
        Sessions.close(folder);
        Window.settle();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        ((ExplorerView) page.showView(ExplorerView.ID)).refresh();
        Window.settle();
    }

    private boolean isAnswers(Table table) {
        return table.getColumnCount() > 0 && table.getColumn(0).getText().equals("Answer") && table.getItemCount() > 0;
    }

    private static <T extends Control> List<T> all(Shell shell, Class<T> type, Predicate<T> which) {
        List<T> found = new ArrayList<>();
        List<Control> open = new ArrayList<>(List.of(shell));
        while (!open.isEmpty()) {
            Control next = open.removeFirst();
            if (type.isInstance(next) && which.test(type.cast(next))) {
                found.add(type.cast(next));
            }
            if (next instanceof Composite composite) {
                open.addAll(List.of(composite.getChildren()));
            }
        }
        return found;
    }

    private static <T extends Control> boolean has(Shell shell, Class<T> type, Predicate<T> which) {
        return !all(shell, type, which).isEmpty();
    }

    @Test
    void anAnswerIsFoundAndKeptAndUndone() throws Exception {
        Shell window = page.getWorkbenchWindow().getShell();
        Table answers = all(window, Table.class, this::isAnswers).getFirst();
        assertEquals(2, answers.getItemCount());
        assertEquals("a long number", answers.getItem(1).getText(2));
        Text search = all(
                        window,
                        Text.class,
                        text -> text.isVisible() && text.getMessage().startsWith("Find words"))
                .getFirst();
        search.setText("LABÓR");
        Window.waitFor("searching", () -> answers.getItemCount() == 1);
        assertEquals("The laboratory was far away", answers.getItem(0).getText(0));
        keep();
        ClientSession session = Sessions.get(folder).orElseThrow();
        Conversation kept = session.client().getConversations().getLast();
        assertEquals("The laboratory was far away", kept.getText());
        assertEquals(1, kept.getAbout().size());
        assertTrue(answers.getItem(0).getText(1).length() > 1, "the row tells what it is kept about");
        session.stack().undo();
        Window.settle();
        assertEquals("", answers.getItem(0).getText(1));
        search.setText("");
        Window.waitFor("searching", () -> answers.getItemCount() == 2);
    }

    /** Ticks the first thing that the dialog offers. */
    private void keep() throws Exception {
        Shell[] dialog = new Shell[1];
        Display display = Display.getCurrent();
        display.timerExec(500, () -> {
            dialog[0] = Arrays.stream(display.getShells())
                    .filter(shell -> shell.getText().equals("Open answers"))
                    .findFirst()
                    .orElse(null);
            if (dialog[0] == null) {
                return;
            }
            Table targets = all(dialog[0], Table.class, table -> (table.getStyle() & SWT.CHECK) != 0)
                    .getFirst();
            targets.getItem(0).setChecked(true);
            Event checked = new Event();
            checked.item = targets.getItem(0);
            checked.detail = SWT.CHECK;
            targets.notifyListeners(SWT.Selection, checked);
            Button ok = all(dialog[0], Button.class, button -> button.getText().equals("OK"))
                    .getFirst();
            ok.notifyListeners(SWT.Selection, new Event());
        });
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand("org.throughline.ui.keepQuote", null);
        assertNotNull(dialog[0], "the dialog was open");
        Window.settle();
    }
}
