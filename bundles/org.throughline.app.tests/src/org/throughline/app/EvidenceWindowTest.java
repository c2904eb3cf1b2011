package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Cells;
import org.throughline.app.driver.Keyboard;
import org.throughline.app.driver.Mouse;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.survey.Question;
import org.throughline.ui.improve.PlanEditor;
import org.throughline.ui.results.ResultsView;

/** From the start to what is on the disk: results and what follows from them. */
class EvidenceWindowTest extends WorkingDay {
    /** Shows the results of the sample's survey and clicks on the first question. */
    private void lookAtTheResults() throws Exception {
        addTheSample();
        ResultsView view = (ResultsView) page.showView(ResultsView.ID);
        select(CEDAR, "Surveys", "");
        Window.waitFor(
                "the results",
                () -> view.chart().isPresent() && Cells.table("Question").getItemCount() > 0);
        Table results = Cells.table("Question");
        Mouse.click(results.getItem(0));
    }

    @Test
    void aProblemIsRaisedFromAResultAndAnActionTakenAgainstIt() throws Exception {
        lookAtTheResults();
        Keyboard.command("org.throughline.ui.raiseProblem");
        assertEquals(PlanEditor.ID, page.getActiveEditor().getSite().getId());
        Window.press("Add action against it");
        save();
        try (ClientFolder saved = onDisk()) {
            Plan plan = saved.plans().getFirst();
            Problem problem = plan.getProblems().getLast();
            assertTrue(problem.getAbout().getFirst() instanceof Question, () -> "" + problem.getAbout());
            Action action = plan.getActions().getLast();
            assertEquals(problem, action.getAddresses().getFirst());
        }
    }
}
