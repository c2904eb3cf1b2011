package org.throughline.flow.palette;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.requests.DirectEditRequest;
import org.throughline.flow.parts.Named;

/** Takes what is dragged from the palette and lets its name be typed at once. */
public final class PaletteDrop extends TemplateTransferDropTargetListener {

    /** Takes drops on a viewer. */
    public PaletteDrop(EditPartViewer viewer) {
        super(viewer);
    }

    @Override
    protected CreationFactory getFactory(Object template) {
        return (CreationFactory) template;
    }

    /** The field is opened when dragging is over, which would take the focus from it. */
    @Override
    protected void handleDrop() {
        Object made = getCreateRequest().getNewObject();
        super.handleDrop();
        getViewer().getEditDomain().loadDefaultTool();
        getViewer().getControl().getDisplay().asyncExec(() -> rename(made));
    }

    private void rename(Object made) {
        if (getViewer().getEditPartRegistry().get(made) instanceof Named part && part.isActive()) {
            getViewer().getControl().setFocus();
            part.performRequest(new DirectEditRequest(RequestConstants.REQ_DIRECT_EDIT));
        }
    }
}
