package org.throughline.ui.overview;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.throughline.core.check.ClientContext;
import org.throughline.edit.ClientSession;
import org.throughline.improvement.overview.NextStep;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Plan;
import org.throughline.ui.Problems;
import org.throughline.ui.improve.Places;
import org.throughline.ui.improve.PlanEditor;
import org.throughline.ui.improve.PlanInput;

/** Goes to where the next step of a client is done. */
final class NextSteps {
    private final IWorkbenchPage page;
    private final ClientSession session;

    NextSteps(IWorkbenchPage page, ClientSession session) {
        this.page = page;
        this.session = session;
    }

    void take(NextStep step) {
        if (step.kind() == NextStep.Kind.COMMAND) {
            run(step);
        } else {
            new ClientContext(session.folder())
                    .elements().stream()
                            .filter(element -> element.getId().equals(step.target()))
                            .findFirst()
                            .ifPresent(this::open);
        }
    }

    private void run(NextStep step) {
        try {
            page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(step.target(), null);
        } catch (CommandException e) {
            Problems.show(page.getWorkbenchWindow().getShell(), step.words(), e);
        }
    }

    private void open(Element element) {
        if (EcoreUtil.getRootContainer(element) instanceof Plan plan) {
            PlanEditor.open(page, new PlanInput(session.folder().path(), plan.getId()), element);
        } else {
            new Places(page).open(element);
        }
    }
}
