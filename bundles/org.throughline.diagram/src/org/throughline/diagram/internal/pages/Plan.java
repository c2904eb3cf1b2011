package org.throughline.diagram.internal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.diagram.FlowPath;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.internal.ArrowTexts;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Process;

/** What is brought to pages: the nodes that stay whole, the arrows between them, and the lanes. */
final class Plan {
    private static final int PADDING = 8;

    private final Process process;
    private final Direction direction;
    private final ArrowTexts texts;
    private final PageLanes lanes;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<Node, Leaf> leafOf = new HashMap<>();
    private final Map<Node, Integer> inside = new HashMap<>();
    private final Map<Leaf, List<Link>> links = new HashMap<>();
    private final Map<Link, Integer> textLengths = new HashMap<>();
    private final Map<Cut, Section> sections = new HashMap<>();
    private Span across;

    /** What is in a section. */
    private record Cut(List<Leaf> leaves, Span rows) {}

    private final List<Link> allLinks = new ArrayList<>();

    /** Takes a process that is laid out. */
    Plan(Process process) {
        this.process = process;
        this.direction = process.getOrientation() == Orientation.VERTICAL ? Direction.UPRIGHT : Direction.LEVEL;
        this.texts = new ArrowTexts(process);
        this.lanes = new PageLanes(process, direction);
        List<Node> nodes = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof Node node && node.getBounds() != null) {
                nodes.add(node);
            } else if (object instanceof Lane lane && lane.getBounds() != null) {
                include(direction.across(lane.getBounds()));
            } else if (object instanceof Flow flow) {
                flows.add(flow);
            }
        });
        addLeaves(nodes);
        if (!leaves.isEmpty()) {
            flows.forEach(this::add);
        }
    }

    private void include(Span part) {
        across = across == null ? part : across.union(part);
    }

    private void addLeaves(List<Node> nodes) {
        List<Node> holders = nodes.stream()
                .filter(node -> nodes.stream().anyMatch(other -> holds(node, other)))
                .toList();
        List<Node> whole = new ArrayList<>(nodes);
        whole.removeAll(holders);
        for (Node node : whole) {
            Point centre = node.getBounds().centre();
            List<Node> around = holders.stream()
                    .filter(holder -> holder.getBounds().contains(centre))
                    .toList();
            around.forEach(holder -> inside.merge(holder, 1, Integer::sum));
            Leaf leaf = new Leaf(node, whole(node), around);
            leaves.add(leaf);
            leafOf.put(node, leaf);
            links.put(leaf, new ArrayList<>());
            include(direction.across(leaf.whole()));
        }
        leaves.sort(Comparator.<Leaf>comparingInt(
                        leaf -> direction.along(leaf.whole()).start())
                .thenComparingInt(leaf -> direction.across(leaf.whole()).start()));
    }

    private static boolean holds(Node outer, Node inner) {
        Bounds box = outer.getBounds();
        Bounds other = inner.getBounds();
        return other.width() < box.width()
                && other.height() < box.height()
                && box.x() <= other.x()
                && box.y() <= other.y()
                && box.right() >= other.right()
                && box.bottom() >= other.bottom();
    }

    private static Bounds whole(Node node) {
        Bounds figure = node.getBounds();
        Bounds all = NodeSizes.hasLabelOutside(node) ? figure.union(NodeSizes.labelOutside(node, figure)) : figure;
        return new Bounds(all.x() - PADDING, all.y() - PADDING, all.width() + 2 * PADDING, all.height() + 2 * PADDING);
    }

    private void add(Flow flow) {
        List<Point> line = FlowPath.of(flow);
        if (line.size() > 1) {
            Leaf from = leafOf(flow.getSource(), line.getFirst());
            Leaf to = leafOf(flow.getTarget(), line.getLast());
            Link link = new Link(allLinks.size(), flow, line, from, to);
            allLinks.add(link);
            links.get(from).add(link);
            if (from != to) {
                links.get(to).add(link);
            }
            line.forEach(point -> include(new Span(direction.across(point), direction.across(point))));
        }
    }

    private Leaf leafOf(DiagramElement end, Point point) {
        Leaf leaf = end instanceof Node node ? leafOf.get(node) : null;
        return leaf != null
                ? leaf
                : leaves.stream()
                        .min(Comparator.comparingDouble(one -> new Region(one.whole()).distance(point)))
                        .orElseThrow();
    }

    /** Returns the section of some nodes. */
    Section section(List<Leaf> some, Span rows) {
        return sections.computeIfAbsent(new Cut(some, rows), cut -> new Section(this, cut.leaves, cut.rows));
    }

    Process process() {
        return process;
    }

    Direction direction() {
        return direction;
    }

    /** Returns how much room the texts of an arrow need along the flow. */
    int textLength(Link link) {
        return textLengths.computeIfAbsent(link, key -> texts.length(key.flow(), direction == Direction.LEVEL));
    }

    ArrowTexts texts() {
        return texts;
    }

    PageLanes lanes() {
        return lanes;
    }

    /** Returns the nodes in the order of the flow's direction. */
    List<Leaf> leaves() {
        return leaves;
    }

    /** Returns all arrows. */
    List<Link> links() {
        return allLinks;
    }

    /** Returns the arrows that begin or end at a node. */
    List<Link> links(Leaf leaf) {
        return links.get(leaf);
    }

    /** Returns how many nodes that stay whole lie in another. */
    int inside(Node holder) {
        return inside.get(holder);
    }

    /** Returns from where to where everything reaches across the flow; null where there is nothing. */
    Span across() {
        return across;
    }
}
