package org.throughline.flow.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.model.process.DiagramElement;

/** The whole flowchart to a screen reader: a list of everything that is drawn, in the order of the model. */
final class AccessibleProcess extends AccessibleEditPart {
    private final ProcessPart part;

    AccessibleProcess(ProcessPart part) {
        this.part = part;
    }

    private List<Integer> children() {
        List<Integer> ids = new ArrayList<>();
        part.getModel().eAllContents().forEachRemaining(element -> {
            if (element instanceof DiagramElement
                    && part.getViewer().getEditPartRegistry().get(element) instanceof EditPart child
                    && child.getAdapter(AccessibleEditPart.class) instanceof AccessibleEditPart accessible) {
                ids.add(accessible.getAccessibleID());
            }
        });
        return ids;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = ElementProviders.nameOf(part.getModel());
    }

    @Override
    public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_LIST;
    }

    @Override
    public void getChildCount(AccessibleControlEvent event) {
        event.detail = children().size();
    }

    @Override
    public void getChildren(AccessibleControlEvent event) {
        event.children = children().toArray();
    }

    @Override
    public void getLocation(AccessibleControlEvent event) {
        Rectangle area = part.getViewer().getControl().getBounds();
        org.eclipse.swt.graphics.Point origin = part.getViewer().getControl().toDisplay(0, 0);
        event.x = origin.x;
        event.y = origin.y;
        event.width = area.width;
        event.height = area.height;
    }

    @Override
    public void getState(AccessibleControlEvent event) {
        event.detail = ACC.STATE_FOCUSABLE;
    }
}
