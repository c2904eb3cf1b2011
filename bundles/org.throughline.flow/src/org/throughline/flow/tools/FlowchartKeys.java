package org.throughline.flow.tools;

import java.util.List;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.throughline.flow.parts.Named;

/** The keys of a flowchart besides those of the workbench: arrows move the focus, F2 and letters rename. */
public final class FlowchartKeys extends GraphicalViewerKeyHandler {

    /** Handles the keys of a viewer. */
    public FlowchartKeys(GraphicalViewer viewer) {
        super(viewer);
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        if (plain && event.keyCode == SWT.F2) {
            return rename(null);
        }
        if (plain && Character.isLetterOrDigit(event.character)) {
            return rename(String.valueOf(event.character));
        }
        return super.keyPressed(event);
    }

    private boolean rename(String typed) {
        List<?> selected = getViewer().getSelectedEditParts();
        if (selected.size() != 1 || !(selected.getFirst() instanceof Named part)) {
            return false;
        }
        DirectEditRequest request = new DirectEditRequest(RequestConstants.REQ_DIRECT_EDIT);
        request.getExtendedData().put(RenameManager.TYPED, typed);
        part.performRequest(request);
        return true;
    }
}
