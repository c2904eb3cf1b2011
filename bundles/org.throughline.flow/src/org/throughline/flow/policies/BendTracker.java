package org.throughline.flow.policies;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.tools.ConnectionBendpointTracker;
import org.eclipse.swt.graphics.Cursor;

/** Bends an arrow while the mouse is dragged; a double-click opens the arrow, as it does beside the handle. */
final class BendTracker extends ConnectionBendpointTracker {
    private static final int LEFT = 1;

    BendTracker(ConnectionEditPart arrow, int index, Object type, Cursor cursor) {
        super(arrow, index);
        setType(type);
        setDefaultCursor(cursor);
    }

    @Override
    protected boolean handleDoubleClick(int button) {
        if (button != LEFT) {
            return super.handleDoubleClick(button);
        }
        ConnectionEditPart arrow = getConnectionEditPart();
        arrow.getViewer()
                .getControl()
                .getDisplay()
                .asyncExec(() -> arrow.performRequest(new Request(RequestConstants.REQ_OPEN)));
        return true;
    }
}
