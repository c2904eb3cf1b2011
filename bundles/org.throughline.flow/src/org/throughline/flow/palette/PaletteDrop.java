package org.throughline.flow.palette;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;

/** Takes what is dragged from the palette. */
public final class PaletteDrop extends TemplateTransferDropTargetListener {

    /** Takes drops on a viewer. */
    public PaletteDrop(EditPartViewer viewer) {
        super(viewer);
    }

    @Override
    protected CreationFactory getFactory(Object template) {
        return (CreationFactory) template;
    }
}
