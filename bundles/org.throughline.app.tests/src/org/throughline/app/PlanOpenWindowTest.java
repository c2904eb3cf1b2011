package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.Sessions;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartInput;
import org.throughline.flow.marks.ClientFindings;
import org.throughline.flow.views.HandOffsView;
import org.throughline.model.improvement.Problem;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Process;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.ui.findings.FindingsView;
import org.throughline.ui.improve.PlanEditor;
import org.throughline.ui.improve.PlanInput;
import org.throughline.ui.survey.SurveyEditor;

/** How the plan editor is reached in the real window, and what it shows of clients that are special. */
class PlanOpenWindowTest extends PlanWindowTestBase {
    @Test
    void aClientWithoutAPlanSaysHowToBegin() throws Exception {
        page.closeAllEditors(false);
        session.change(
                "no plan",
                () -> List.copyOf(session.folder().plans())
                        .forEach(each ->
                                session.folder().resources().getResources().remove(each.eResource())));
        PlanEditor.open(page, PlanInput.first(session), null);
        editor = page.getActiveEditor();
        Window.settle();
        assertTrue(Window.all(Label.class).stream()
                .anyMatch(label -> label.getText().contains("Begin with a plan and its first problem")));
        Window.press("New plan");
        assertEquals(1, session.folder().plans().size());
        Window.press("Add problem");
        assertEquals(1, session.folder().plans().getFirst().getProblems().size());
    }

    @Test
    void aProblemIsRaisedFromAQuestion() throws Exception {
        Survey survey = session.folder().surveys().getFirst();
        Question question = survey.getQuestions().getFirst();
        int before = plan.getProblems().size();
        SurveyEditor.open(page, survey, question);
        Window.settle();
        page.getWorkbenchWindow()
                .getService(IHandlerService.class)
                .executeCommand("org.throughline.ui.raiseProblem", null);
        Window.settle();
        assertEquals(before + 1, plan.getProblems().size());
        Problem raised = plan.getProblems().getLast();
        assertEquals(List.of(question), raised.getAbout());
        assertEquals(PlanEditor.ID, page.getActiveEditor().getSite().getId());
        Table problems = table("Problem");
        assertEquals(raised, problems.getSelection()[0].getData());
        undo();
        assertEquals(before, plan.getProblems().size());
    }

    private Problem raisedIn(String view, String firstHeader) throws Exception {
        Process process = session.folder().processes().getFirst();
        page.openEditor(new FlowchartInput(session.folder().path(), process.getId()), FlowchartEditor.ID);
        page.showView(view);
        ClientFindings.of(session).completeNow();
        Window.settle();
        Window.waitFor("rows of " + view, () -> table(firstHeader).getItemCount() > 0);
        Table rows = table(firstHeader);
        rows.setFocus();
        Window.select(rows.getItem(0));
        page.getWorkbenchWindow()
                .getService(IHandlerService.class)
                .executeCommand("org.throughline.ui.raiseProblem", null);
        Window.settle();
        assertEquals(PlanEditor.ID, page.getActiveEditor().getSite().getId());
        return plan.getProblems().getLast();
    }

    @Test
    void aProblemIsRaisedFromAHandOff() throws Exception {
        int before = plan.getProblems().size();
        Problem raised = raisedIn(HandOffsView.ID, "Supplier");
        assertEquals(before + 1, plan.getProblems().size());
        assertTrue(raised.getAbout().getFirst() instanceof HandOffRecord, () -> "" + raised.getAbout());
    }

    @Test
    void aProblemIsRaisedFromAFinding() throws Exception {
        session.change(
                "nobody answers for it", () -> plan.getActions().getFirst().setOwner(null));
        int before = plan.getProblems().size();
        Problem raised = raisedIn(FindingsView.ID, "Severity");
        assertEquals(before + 1, plan.getProblems().size());
        assertTrue(
                raised.getEvidence().getLast().getName().startsWith("Found by the check"),
                () -> raised.getEvidence().getLast().getName());
    }

    @Test
    void aClientThatSomebodyElseWritesToIsShownReadOnly() throws Exception {
        page.closeAllEditors(false);
        Path folder = session.folder().path();
        Sessions.close(folder);
        try (ClientFolder other = ClientFolder.openForWriting(folder)) {
            session = Sessions.open(folder);
            PlanEditor.open(page, PlanInput.first(session), null);
            Window.settle();
            assertTrue(other.isWritable());
            assertFalse(Window.the(
                            Button.class,
                            "Add problem",
                            button -> button.getText().equals("Add problem"))
                    .isEnabled());
            Table problems = table("Problem");
            int before = problems.getItemCount();
            problems.setSelection(0);
            Window.key(problems, 0, SWT.DEL);
            Window.key(problems, 0, SWT.INSERT);
            assertEquals(before, problems.getItemCount());
            page.closeAllEditors(false);
            Sessions.close(folder);
        }
        session = Sessions.open(folder);
    }

    @Test
    void anOpenPlanIsFoundAgainAtTheNextStart() {
        PlanInput input = (PlanInput) editor.getEditorInput();
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        input.saveState(memento);
        assertEquals(
                input,
                PlatformUI.getWorkbench()
                        .getElementFactory(input.getFactoryId())
                        .createElement(memento));
    }
}
