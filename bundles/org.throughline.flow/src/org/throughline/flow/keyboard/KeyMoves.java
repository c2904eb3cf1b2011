package org.throughline.flow.keyboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.gef.commands.Command;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.MoveElements;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.elements.NodeProvider;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;

/** Moves and resizes by keys, a width of the grid a stroke. */
public final class KeyMoves {
    /** How far one stroke goes, in the coordinates of the diagram. */
    public static final int STROKE = 12;

    private static final int LEAST = 24;

    private KeyMoves() {}

    /** Returns a command that moves nodes and lanes; null where none has a place. */
    public static Command move(Flowchart flowchart, List<DiagramElement> elements, int dx, int dy) {
        Map<DiagramElement, Bounds> targets = new LinkedHashMap<>();
        for (DiagramElement element : elements) {
            Bounds bounds = bounds(element);
            if (bounds != null) {
                targets.put(element, bounds.translated(dx * STROKE, dy * STROKE));
            }
        }
        return command(flowchart, Messages.move, targets);
    }

    /** Returns a command that makes figures wider and higher, or smaller; null where none can be resized. */
    public static Command resize(Flowchart flowchart, List<DiagramElement> elements, int wider, int higher) {
        Map<DiagramElement, Bounds> targets = new LinkedHashMap<>();
        for (DiagramElement element : elements) {
            Bounds bounds = bounds(element);
            boolean resizable = element instanceof Lane
                    || ElementProviders.of(element) instanceof NodeProvider provider && provider.isResizable();
            if (bounds != null && resizable) {
                int width = Math.max(LEAST, bounds.width() + wider * STROKE);
                int height = Math.max(LEAST, bounds.height() + higher * STROKE);
                targets.put(element, new Bounds(bounds.x(), bounds.y(), width, height));
            }
        }
        return command(flowchart, Messages.resize, targets);
    }

    private static Command command(Flowchart flowchart, String label, Map<DiagramElement, Bounds> targets) {
        return targets.isEmpty() ? null : flowchart.command(label, new MoveElements(targets));
    }

    private static Bounds bounds(DiagramElement element) {
        return switch (element) {
            case Node node -> node.getBounds();
            case Lane lane -> lane.getBounds();
            default -> null;
        };
    }
}
