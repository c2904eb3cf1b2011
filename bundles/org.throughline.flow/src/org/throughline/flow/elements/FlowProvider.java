package org.throughline.flow.elements;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.throughline.flow.Messages;
import org.throughline.flow.figures.FlowColour;
import org.throughline.flow.figures.FlowFigure;
import org.throughline.flow.properties.ElementProperty;
import org.throughline.flow.properties.FixedProperty;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;

/** What the editor knows of one type of arrow. */
public abstract class FlowProvider extends ElementProvider {
    private final FlowFigure.Look look;

    /** Describes a type of arrow. */
    protected FlowProvider(EClass type, String label, String description, FlowFigure.Look look) {
        super(type, label, description);
        this.look = look;
    }

    /** Returns a new figure. */
    public FlowFigure createFigure() {
        return new FlowFigure(look);
    }

    /** Returns the text that stands at an arrow; null is none. */
    public String text(Flow flow) {
        return flow.getName();
    }

    /**
     * Returns how the outline tells the arrow, such as "then Draw blood".
     *
     * @param target the name of the element that it leads to
     */
    public abstract String told(Flow flow, String target);

    @Override
    public void paintIcon(Graphics graphics, Rectangle box) {
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(FlowColour.LINE.get());
        graphics.setBackgroundColor(FlowColour.LINE.get());
        graphics.setLineStyle(
                switch (look) {
                    case SEQUENCE -> Graphics.LINE_SOLID;
                    case MESSAGE -> Graphics.LINE_DASH;
                    case ASSOCIATION -> Graphics.LINE_DOT;
                });
        graphics.drawLine(box.getBottomLeft(), box.getTopRight());
        graphics.setLineStyle(Graphics.LINE_SOLID);
        int size = box.width / 2;
        PointList head = new PointList();
        head.addPoint(box.getTopRight());
        head.addPoint(box.right() - size, box.y + size / 4);
        head.addPoint(box.right() - size / 4, box.y + size);
        switch (look) {
            case SEQUENCE -> graphics.fillPolygon(head);
            case MESSAGE -> graphics.drawPolygon(head);
            case ASSOCIATION -> {
                // has no head
            }
        }
    }

    @Override
    protected void addProperties(List<ElementProperty> properties) {
        properties.add(
                new FixedProperty("source", Messages.propertySource, element -> nameOf(((Flow) element).getSource())));
        properties.add(
                new FixedProperty("target", Messages.propertyTarget, element -> nameOf(((Flow) element).getTarget())));
    }

    private static String nameOf(DiagramElement end) {
        return end == null ? Messages.none : ElementProviders.nameOf(end);
    }
}
