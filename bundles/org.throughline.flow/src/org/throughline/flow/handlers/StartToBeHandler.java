package org.throughline.flow.handlers;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartInput;
import org.throughline.flow.compare.StartToBe;
import org.throughline.model.process.Process;

/** Starts a to-be from the process that is selected in the explorer or shown in the editor, and opens it. */
public final class StartToBeHandler extends AbstractHandler {
    private boolean possible;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Process asIs = process(event.getApplicationContext());
        Optional<ClientSession> session = asIs == null ? Optional.empty() : Sessions.of(asIs);
        if (session.isEmpty() || !StartToBe.isPossible(session.get(), asIs)) {
            return null;
        }
        Process toBe = StartToBe.run(session.get(), asIs);
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event)
                    .getActivePage()
                    .openEditor(new FlowchartInput(session.get().folder().path(), toBe.getId()), FlowchartEditor.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        Process asIs = process(context);
        possible = asIs != null
                && Sessions.of(asIs)
                        .filter(session -> StartToBe.isPossible(session, asIs))
                        .isPresent();
    }

    @Override
    public boolean isEnabled() {
        return possible;
    }

    private static Process process(Object context) {
        if (!(context instanceof IEvaluationContext state)) {
            return null;
        }
        if (state.getVariable(ISources.ACTIVE_PART_NAME) instanceof FlowchartEditor editor) {
            return editor.flowchart().process();
        }
        if (state.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME) instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof Process selected) {
            return selected;
        }
        return state.getVariable(ISources.ACTIVE_EDITOR_NAME) instanceof FlowchartEditor editor
                ? editor.flowchart().process()
                : null;
    }
}
