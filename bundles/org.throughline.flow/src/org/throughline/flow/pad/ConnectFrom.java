package org.throughline.flow.pad;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.palette.ElementFactory;
import org.throughline.model.process.ProcessPackage;

/** Draws an arrow that begins at a given node; a click says where it ends. */
public class ConnectFrom extends ConnectionCreationTool {
    private final GraphicalEditPart source;

    /** Connects a part with another one. */
    public ConnectFrom(GraphicalEditPart source) {
        super(new ElementFactory(ElementProviders.ofType(ProcessPackage.Literals.SEQUENCE_FLOW)));
        this.source = source;
        setUnloadWhenFinished(true);
    }

    /** Returns where the arrow begins. */
    final GraphicalEditPart source() {
        return source;
    }

    @Override
    public void activate() {
        super.activate();
        setViewer(source.getViewer());
        super.handleButtonDown(1);
    }

    @Override
    protected boolean updateTargetUnderMouse() {
        if (isInState(STATE_INITIAL)) {
            setTargetEditPart(source);
            return true;
        }
        return super.updateTargetUnderMouse();
    }
}
