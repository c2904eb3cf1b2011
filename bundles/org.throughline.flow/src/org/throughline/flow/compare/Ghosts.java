package org.throughline.flow.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.throughline.core.diff.ProcessComparison;
import org.throughline.diagram.NodeSizes;
import org.throughline.flow.Flowchart;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.elements.FlowProvider;
import org.throughline.flow.elements.LaneProvider;
import org.throughline.flow.elements.NodeProvider;
import org.throughline.flow.figures.FlowFigure;
import org.throughline.flow.figures.LaneFigure;
import org.throughline.flow.figures.MiddleAnchor;
import org.throughline.flow.figures.NodeFigure;
import org.throughline.flow.figures.Outline;
import org.throughline.flow.figures.OutlineAnchor;
import org.throughline.flow.figures.OutsideLabel;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;

/** What falls away, drawn where it lies in the as-is; the ends that stay are those of the to-be. */
final class Ghosts {
    private final Flowchart asIs;
    private final ProcessComparison comparison;
    private final GraphicalViewer viewer;
    private final GhostLayer layer;
    private final Map<DiagramElement, IFigure> figures = new LinkedHashMap<>();

    Ghosts(Flowchart asIs, ProcessComparison comparison, GraphicalViewer viewer, GhostLayer layer) {
        this.asIs = asIs;
        this.comparison = comparison;
        this.viewer = viewer;
        this.layer = layer;
    }

    /** Draws the ghosts and returns them by their elements of the as-is. */
    Map<DiagramElement, IFigure> draw() {
        asIs.process().eAllContents().forEachRemaining(object -> {
            if (object instanceof DiagramElement element && comparison.toBe(element) == null && asIs.shows(element)) {
                switch (element) {
                    case Lane lane -> draw(lane);
                    case Node node -> draw(node);
                    default -> {
                        // arrows are drawn when both their ends are
                    }
                }
            }
        });
        asIs.process().eAllContents().forEachRemaining(object -> {
            if (object instanceof Flow flow && comparison.toBe(flow) == null && asIs.shows(flow)) {
                draw(flow);
            }
        });
        return figures;
    }

    private void draw(Lane lane) {
        if (lane.getBounds() != null) {
            LaneFigure figure = new LaneFigure(NodeSizes.LANE_HEADER);
            figure.setText(LaneProvider.header(lane), null);
            add(lane, figure, lane.getBounds());
        }
    }

    private void draw(Node node) {
        if (node.getBounds() == null || !(ElementProviders.of(node) instanceof NodeProvider provider)) {
            return;
        }
        NodeFigure figure = provider.createFigure();
        boolean outside = NodeSizes.hasLabelOutside(node);
        figure.setText(outside ? "" : node.getName());
        provider.show(figure, node);
        add(node, figure, node.getBounds());
        if (outside) {
            OutsideLabel label = new OutsideLabel(false);
            label.setText(node.getName());
            layer.add(label);
            label.setBounds(rectangle(NodeSizes.labelOutside(node, node.getBounds())));
        }
    }

    private void add(DiagramElement element, IFigure figure, Bounds bounds) {
        layer.add(figure);
        figure.setBounds(rectangle(bounds));
        figures.put(element, figure);
    }

    private static Rectangle rectangle(Bounds bounds) {
        return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    private void draw(Flow flow) {
        ConnectionAnchor source = anchor(flow.getSource());
        ConnectionAnchor target = anchor(flow.getTarget());
        if (source != null && target != null && ElementProviders.of(flow) instanceof FlowProvider provider) {
            FlowFigure figure = provider.createFigure();
            figure.setLineStyle(Graphics.LINE_DASH);
            figure.setText(provider.text(flow));
            layer.add(figure);
            figure.setSourceAnchor(source);
            figure.setTargetAnchor(target);
            if (flow.getRoute() != null) {
                figure.setRoutingConstraint(flow.getRoute().bends().stream()
                        .map(bend -> new Point(bend.x(), bend.y()))
                        .toList());
            }
            layer.getConnectionRouter().route(figure);
            figures.put(flow, figure);
        }
    }

    private ConnectionAnchor anchor(DiagramElement end) {
        IFigure figure = figures.get(end);
        if (figure == null
                && comparison.toBe(end) != null
                && viewer.getEditPartRegistry().get(comparison.toBe(end)) instanceof GraphicalEditPart part) {
            figure = part.getFigure();
        }
        return switch (figure) {
            case null -> null;
            case FlowFigure arrow -> new MiddleAnchor(arrow);
            case NodeFigure node -> new OutlineAnchor(node, node.outline());
            default -> new OutlineAnchor(figure, Outline.RECTANGLE);
        };
    }
}
