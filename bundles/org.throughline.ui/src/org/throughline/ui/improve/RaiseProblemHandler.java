package org.throughline.ui.improve;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.core.RefusedInputException;
import org.throughline.core.check.Finding;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.language.Language;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.improvement.measure.Measurements;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;
import org.throughline.ui.table.ElementsDialog;

/** Raises a problem from the selected step, arrow, hand-off, need, question or finding and shows it in the plan. */
public final class RaiseProblemHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        Object selected = selected(part, HandlerUtil.getCurrentSelection(event));
        Path folder = folder(part, selected);
        Optional<ClientSession> session = folder == null ? Optional.empty() : Sessions.get(folder);
        Optional<Raising> raising = session.flatMap(found -> Raising.from(found, selected));
        if (raising.isEmpty()) {
            say(shell, Messages.text("plan.raise.nothing"));
        } else if (!session.get().isWritable()) {
            say(shell, Messages.text("client.readOnly", session.get().readOnlyReason()));
        } else {
            raise(page, shell, session.get(), raising.get());
        }
        return null;
    }

    private static void say(Shell shell, String words) {
        MessageDialog.openInformation(shell, Messages.text("plan.raise"), words);
    }

    /** A view knows what is selected in it even before anybody was told. */
    private static Object selected(IWorkbenchPart part, ISelection current) {
        ISelectionProvider provider = part == null ? null : part.getSite().getSelectionProvider();
        ISelection selection = provider == null ? current : provider.getSelection();
        return selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
    }

    private static Path folder(IWorkbenchPart part, Object selected) {
        return switch (selected) {
            case HandOff handOff -> SelectedClient.folder(handOff.supplierStep());
            case Finding finding -> SelectedClient.folder(finding.element());
            case null -> null;
            default -> {
                Path own = SelectedClient.folder(selected);
                yield own == null && part instanceof SelectedClient.ClientPart of ? of.clientFolder() : own;
            }
        };
    }

    private static void raise(IWorkbenchPage page, Shell shell, ClientSession session, Raising raising) {
        List<Plan> plans = session.folder().plans();
        Optional<Plan> chosen = plans.size() < 2
                ? Optional.empty()
                : ElementsDialog.one(shell, Messages.text("plan.raise.where"), plans, PlanWords::name);
        if (plans.size() > 1 && chosen.isEmpty()) {
            return;
        }
        try {
            Measurements measured = measured(session);
            Problem problem = Language.ofWindow(
                    () -> chosen.map(plan -> raising.raise(measured, plan)).orElseGet(() -> raising.raise(measured)));
            PlanInput input = new PlanInput(session.folder().path(), ((Plan) problem.eContainer()).getId());
            PlanEditor.open(page, input, problem);
        } catch (InvocationTargetException e) {
            Problems.show(shell, Messages.text("plan.raise.failed"), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The window waits while answers are read, since they are read for the client as it is now. */
    private static Measurements measured(ClientSession session) throws InvocationTargetException, InterruptedException {
        Measurements[] measured = new Measurements[1];
        PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
            try {
                measured[0] = Measurements.of(session.folder());
            } catch (IOException | RefusedInputException e) {
                throw new InvocationTargetException(e);
            }
        });
        return measured[0];
    }
}
