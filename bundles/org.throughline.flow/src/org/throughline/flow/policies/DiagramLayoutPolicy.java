package org.throughline.flow.policies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.osgi.util.NLS;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.Size;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.InsertLane;
import org.throughline.flow.commands.InsertSubLane;
import org.throughline.flow.commands.MoveElements;
import org.throughline.flow.commands.PlaceNode;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.parts.LanePart;
import org.throughline.flow.parts.NodePart;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Scope;

/** Puts nodes and lanes in their places; a place is always in the coordinates of the whole diagram. */
public final class DiagramLayoutPolicy extends XYLayoutEditPolicy {
    private final Flowchart flowchart;

    /** Lays out in a flowchart. */
    public DiagramLayoutPolicy(Flowchart flowchart) {
        this.flowchart = flowchart;
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        boolean resizable = child instanceof LanePart || child instanceof NodePart node && node.isResizable();
        return resizable ? new ResizableEditPolicy() : new NonResizableEditPolicy();
    }

    /** The scope that new and dropped nodes come to lie in; lanes hold none themselves. */
    private Scope scope() {
        return getHost().getModel() instanceof Scope scope ? scope : flowchart.process();
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        Rectangle place = place(request);
        String label = NLS.bind(
                Messages.add, ElementProviders.of(request.getNewObject()).label());
        return switch (request.getNewObject()) {
            case Node node -> {
                Bounds bounds = bounds(node, place);
                yield flowchart.command(label, new PlaceNode(scope(), node, bounds));
            }
            case Lane lane
            when getHost().getModel() instanceof Lane outer -> flowchart.command(label, new InsertSubLane(outer, lane));
            case Lane lane ->
                flowchart.command(
                        label,
                        new InsertLane(
                                flowchart.process(), lane, new org.throughline.model.geometry.Point(place.x, place.y)));
            default -> null;
        };
    }

    private Rectangle place(CreateRequest request) {
        Rectangle place = new Rectangle(
                request.getLocation(),
                request.getSize() == null ? new org.eclipse.draw2d.geometry.Dimension(-1, -1) : request.getSize());
        Point end = place.getBottomRight();
        Point start = place.getLocation();
        getHostFigure().translateToRelative(start);
        getHostFigure().translateToRelative(end);
        return request.getSize() == null
                ? new Rectangle(start.x, start.y, -1, -1)
                : new Rectangle(start.x, start.y, end.x - start.x, end.y - start.y);
    }

    /** A click puts the middle of a new figure under the mouse, a frame drawn gives it its size. */
    private static Bounds bounds(Node node, Rectangle place) {
        Size size = NodeSizes.of(node);
        if (place.width < size.width() / 2 || place.height < size.height() / 2) {
            return new Bounds(place.x - size.width() / 2, place.y - size.height() / 2, size.width(), size.height());
        }
        return new Bounds(place.x, place.y, place.width, place.height);
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        return moveOrResize((ChangeBoundsRequest) request);
    }

    @Override
    protected Command getResizeChildrenCommand(ChangeBoundsRequest request) {
        return moveOrResize(request);
    }

    private Command moveOrResize(ChangeBoundsRequest request) {
        Map<DiagramElement, Bounds> targets = targets(request);
        String label = RequestConstants.REQ_RESIZE_CHILDREN.equals(request.getType()) ? Messages.resize : Messages.move;
        return targets.isEmpty() ? null : flowchart.command(label, new MoveElements(targets));
    }

    private static Map<DiagramElement, Bounds> targets(ChangeBoundsRequest request) {
        Map<DiagramElement, Bounds> targets = new LinkedHashMap<>();
        for (Object each : request.getEditParts()) {
            GraphicalEditPart part = (GraphicalEditPart) each;
            if (part.getModel() instanceof DiagramElement element) {
                targets.put(element, boundsAfter(request, part));
            }
        }
        return targets;
    }

    private static Bounds boundsAfter(ChangeBoundsRequest request, GraphicalEditPart part) {
        Rectangle before = part.getFigure().getBounds();
        PrecisionRectangle box = new PrecisionRectangle(before.getCopy());
        part.getFigure().translateToAbsolute(box);
        Rectangle after = request.getTransformedRectangle(box);
        part.getFigure().translateToRelative(after);
        boolean moved = request.getSizeDelta().width == 0 && request.getSizeDelta().height == 0;
        return new Bounds(after.x, after.y, moved ? before.width : after.width, moved ? before.height : after.height);
    }

    @Override
    protected Command getAddCommand(Request request) {
        Map<DiagramElement, Bounds> targets = targets((ChangeBoundsRequest) request);
        List<PlaceNode> moves = new ArrayList<>();
        for (Map.Entry<DiagramElement, Bounds> target : targets.entrySet()) {
            if (!(target.getKey() instanceof Node node) || !PlaceNode.isPossible(scope(), node)) {
                return UnexecutableCommand.INSTANCE;
            }
            moves.add(new PlaceNode(scope(), node, target.getValue()));
        }
        return flowchart.command(Messages.move, () -> moves.forEach(PlaceNode::run));
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        return null;
    }
}
