package org.throughline.flow.pad;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.widgets.Control;

/** Does something when the mouse is pressed and released at the same place. */
final class ClickTracker extends AbstractTool implements DragTracker {
    private final Runnable action;

    ClickTracker(Runnable action) {
        this.action = action;
    }

    @Override
    protected String getCommandName() {
        return "click";
    }

    @Override
    protected boolean handleButtonDown(int button) {
        setState(button == 1 ? STATE_DRAG : STATE_INVALID);
        return true;
    }

    /** What is done may open a field to type in, which must not lose the focus to the end of this click. */
    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG, STATE_TERMINAL) && !movedPastThreshold()) {
            Control control = getCurrentViewer().getControl();
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    action.run();
                }
            });
        }
        return true;
    }
}
