package org.throughline.flow;

import java.util.TreeMap;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.throughline.flow.figures.FlowFigure;
import org.throughline.flow.figures.LaneFigure;
import org.throughline.flow.figures.NodeFigure;
import org.throughline.model.base.Element;

/** What a viewer shows, as text: every part with its place, its text and, for arrows, its ends and its line. */
final class Picture {
    private Picture() {}

    static String of(GraphicalViewer viewer) {
        viewer.flush();
        TreeMap<String, String> parts = new TreeMap<>();
        for (Object each : viewer.getEditPartRegistry().values()) {
            if (each instanceof GraphicalEditPart part && part.getModel() instanceof Element element) {
                parts.put(element.getId(), describe(part));
            }
        }
        StringBuilder text = new StringBuilder();
        parts.forEach((id, description) ->
                text.append(id).append(' ').append(description).append('\n'));
        return text.toString();
    }

    private static String describe(GraphicalEditPart part) {
        String kind = part.getClass().getSimpleName();
        return switch (part.getFigure()) {
            case Connection line ->
                kind + " " + end(((ConnectionEditPart) part).getSource()) + " "
                        + end(((ConnectionEditPart) part).getTarget()) + points(line.getPoints())
                        + (((FlowFigure) line).isHandOff() ? " hand-off " + ((FlowFigure) line).getLineStyle() : "")
                        + " " + ((FlowFigure) line).text();
            case NodeFigure figure ->
                kind + " in " + end(part.getParent()) + " " + figure.getBounds() + " " + figure.text();
            case LaneFigure figure ->
                kind + " in " + end(part.getParent()) + " " + figure.getBounds() + " " + figure.text();
            default -> kind;
        };
    }

    private static String end(EditPart part) {
        return part == null ? "nothing" : ((Element) part.getModel()).getId();
    }

    private static String points(PointList points) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.getPoint(i);
            text.append(' ').append(point.x).append(',').append(point.y);
        }
        return text.toString();
    }
}
