package org.throughline.flow.parts;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.ui.views.properties.IPropertySource;
import org.throughline.flow.Flowchart;
import org.throughline.flow.properties.ElementProperties;
import org.throughline.flow.properties.ElementProperty;
import org.throughline.flow.properties.HandOffProperty;
import org.throughline.model.base.Element;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;

/** What a part is to others: its element, its properties, its accessible name. */
final class ElementAdapters {
    private ElementAdapters() {}

    /** Returns the element or its properties where these are asked for; null otherwise. */
    static Object adapt(Flowchart flowchart, Element element, Class<?> wanted) {
        if (wanted == IPropertySource.class) {
            return new ElementProperties(flowchart.session(), element, handOff(flowchart, element));
        }
        return wanted == EObject.class || wanted == Element.class ? element : null;
    }

    private static List<ElementProperty> handOff(Flowchart flowchart, Element element) {
        return element instanceof Flow arrow && flowchart.handOff(arrow) != null
                ? HandOffProperty.rows(flowchart.session().client(), () -> flowchart.handOff(arrow))
                : List.of();
    }

    /** Returns what a screen reader is told of a part. */
    static AccessibleEditPart accessible(GraphicalEditPart part, Flowchart flowchart, DiagramElement element) {
        return new AccessibleEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = SpokenName.of(
                        element, flowchart.marks().findings(element).size());
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = element.getNote();
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = 0;
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = null;
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle box = part.getFigure().getBounds().getCopy();
                part.getFigure().translateToAbsolute(box);
                org.eclipse.swt.graphics.Point origin =
                        part.getViewer().getControl().toDisplay(box.x, box.y);
                event.x = origin.x;
                event.y = origin.y;
                event.width = box.width;
                event.height = box.height;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
                if (part.getSelected() != org.eclipse.gef.EditPart.SELECTED_NONE) {
                    event.detail |= ACC.STATE_SELECTED;
                }
                if (part.getViewer().getFocusEditPart() == part) {
                    event.detail |= ACC.STATE_FOCUSED;
                }
            }
        };
    }
}
