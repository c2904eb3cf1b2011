package org.throughline.flow.pad;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalEditPart;

/** Draws an arrow from a node by dragging; after a mere click the next one says where it ends. */
final class ConnectTracker extends ConnectFrom implements DragTracker {

    ConnectTracker(GraphicalEditPart source) {
        super(source);
    }

    @Override
    protected boolean handleButtonDown(int button) {
        return true;
    }

    @Override
    protected boolean handleDragStarted() {
        return handleMove();
    }

    @Override
    protected boolean handleDragInProgress() {
        return handleMove();
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (movedPastThreshold()) {
            handleCreateConnection();
        } else {
            EditDomain domain = getDomain();
            source().getViewer()
                    .getControl()
                    .getDisplay()
                    .asyncExec(() -> domain.setActiveTool(new ConnectFrom(source())));
        }
        setState(STATE_TERMINAL);
        return true;
    }

    /** The tool that dragging began in stays. */
    @Override
    protected void handleFinished() {
        eraseSourceFeedback();
        eraseTargetFeedback();
    }
}
