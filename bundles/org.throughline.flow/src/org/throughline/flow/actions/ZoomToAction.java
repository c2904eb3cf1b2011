package org.throughline.flow.actions;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.Action;
import org.throughline.flow.Messages;

/** Shows the whole flowchart, or all at its real size. */
public final class ZoomToAction extends Action {
    /** The id of the action that shows all. */
    public static final String FIT = "org.throughline.flow.fit";
    /** The id of the action that shows all at its real size. */
    public static final String ACTUAL_SIZE = "org.throughline.flow.actualSize";

    private final Runnable zoom;

    private ZoomToAction(String id, String text, String tip, Runnable zoom) {
        super(text);
        setId(id);
        setToolTipText(tip);
        this.zoom = zoom;
    }

    /** Returns the action that fits the whole flowchart into the viewer. */
    public static ZoomToAction fit(ZoomManager manager) {
        return new ZoomToAction(FIT, Messages.fit, Messages.fitTip, () -> manager.setZoomAsText(ZoomManager.FIT_ALL));
    }

    /** Returns the action that shows the flowchart at its real size. */
    public static ZoomToAction actualSize(ZoomManager manager) {
        return new ZoomToAction(ACTUAL_SIZE, Messages.actualSize, Messages.actualSizeTip, () -> manager.setZoom(1));
    }

    @Override
    public void run() {
        zoom.run();
    }
}
