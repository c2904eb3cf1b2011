package org.throughline.diagram.internal.drawing;

import java.util.ArrayList;
import java.util.List;
import org.throughline.diagram.FlowPath;
import org.throughline.diagram.internal.ArrowTexts;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;

/**
 * What is drawn of a process, on one page or on the only one.
 *
 * @param process which it is of
 * @param texts what is written on its arrows
 */
public record Scene(
        Process process,
        ArrowTexts texts,
        List<LaneBand> lanes,
        List<Figure> figures,
        List<Arrow> arrows,
        List<Connector> connectors) {
    /** Takes the whole of a process whose geometry is complete. */
    public static Scene of(Process process) {
        List<Lane> lanes = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof Node node && node.getBounds() != null) {
                nodes.add(node);
            } else if (object instanceof Lane lane && lane.getBounds() != null) {
                lanes.add(lane);
            } else if (object instanceof Flow flow) {
                List<Point> points = FlowPath.of(flow);
                if (points.size() > 1) {
                    arrows.add(new Arrow(flow, points, true, true));
                }
            }
        });
        return new Scene(
                process,
                new ArrowTexts(process),
                lanes.stream().map(lane -> LaneBand.of(lane, nodes)).toList(),
                nodes.stream().map(node -> new Figure(node, node.getBounds())).toList(),
                List.copyOf(arrows),
                List.of());
    }

    /** Returns the bounds of all figures, lanes and arrows, labels left out; null where there are none. */
    Bounds bounds() {
        Bounds all = null;
        for (LaneBand lane : lanes) {
            all = union(all, lane.band());
        }
        for (Figure figure : figures) {
            all = union(all, figure.bounds());
        }
        for (Arrow arrow : arrows) {
            for (Point point : arrow.points()) {
                all = union(all, new Bounds(point.x(), point.y(), 0, 0));
            }
        }
        for (Connector connector : connectors) {
            all = union(all, connector.room());
        }
        return all;
    }

    static Bounds union(Bounds all, Bounds part) {
        return all == null ? part : all.union(part);
    }
}
