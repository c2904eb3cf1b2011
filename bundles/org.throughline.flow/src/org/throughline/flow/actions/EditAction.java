package org.throughline.flow.actions;

import java.util.function.BooleanSupplier;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;

/** An action of the Edit menu, done with what is selected. */
public final class EditAction extends SelectionAction {
    private final BooleanSupplier possible;
    private final Runnable action;

    /** Does something where it is possible; it has the text, the image and the key that the window gives it. */
    public EditAction(IWorkbenchPart part, ActionFactory kind, String text, BooleanSupplier possible, Runnable action) {
        super(part);
        this.possible = possible;
        this.action = action;
        setId(kind.getId());
        setActionDefinitionId(kind.getCommandId());
        setText(text);
        setLazyEnablementCalculation(true);
    }

    @Override
    protected boolean calculateEnabled() {
        return possible != null && possible.getAsBoolean();
    }

    @Override
    public void run() {
        if (calculateEnabled()) {
            action.run();
        }
    }
}
