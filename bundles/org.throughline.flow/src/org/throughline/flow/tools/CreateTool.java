package org.throughline.flow.tools;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.tools.CreationTool;
import org.throughline.flow.parts.Named;

/** Makes a new element and lets its name be typed at once. */
public final class CreateTool extends CreationTool {

    /** A finger comes down without having moved there, and so does a hand that is faster than the screen. */
    @Override
    protected boolean handleButtonDown(int button) {
        handleMove();
        return super.handleButtonDown(button);
    }

    @Override
    protected void performCreation(int button) {
        EditPartViewer viewer = getCurrentViewer();
        Object element = getCreateRequest().getNewObject();
        super.performCreation(button);
        if (viewer != null && viewer.getEditPartRegistry().get(element) instanceof Named part) {
            part.performRequest(new DirectEditRequest(RequestConstants.REQ_DIRECT_EDIT));
        }
    }
}
