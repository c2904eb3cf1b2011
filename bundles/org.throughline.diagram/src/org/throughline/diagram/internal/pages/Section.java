package org.throughline.diagram.internal.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.internal.drawing.Arrow;
import org.throughline.diagram.internal.drawing.Connector;
import org.throughline.diagram.internal.drawing.Figure;
import org.throughline.diagram.internal.drawing.LaneBand;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Node;

/** A part of the flowchart that stays together: a phase with its lanes, or some lanes of one. */
final class Section {
    private static final int PADDING = 12;
    private static final int BETWEEN_LOOPS = 10;
    private static final int AROUND_TEXT = 16;

    private final Plan plan;
    private final Direction direction;
    private final List<Leaf> leaves;
    private final Set<Leaf> here;
    private final Span rows;
    private final Bounds region;
    private final List<Way> ways = new ArrayList<>();
    private final List<SqueezedLane> lanes;
    private final PlaceMap along;
    private final PlaceMap across;
    private final Bounds box;
    private final Bounds estimate;

    /** The part of an arrow that is here; no sides where it does not go on. */
    private record Way(Link link, List<Point> line, boolean out, Side side) {
        private Point end() {
            return out ? line.getLast() : line.getFirst();
        }

        private boolean isForward() {
            return side == Side.RIGHT || side == Side.BOTTOM;
        }
    }

    /**
     * Takes some nodes.
     *
     * @param rows from where to where this part reaches across the flow
     */
    Section(Plan plan, List<Leaf> leaves, Span rows) {
        this.plan = plan;
        this.direction = plan.direction();
        this.leaves = leaves;
        this.here = new HashSet<>(leaves);
        this.rows = rows;
        Map<Node, Integer> holders = holders();
        this.region = region(holders);
        addWays();
        List<Span> passed = ways.stream().map(way -> acrossOf(way.line)).toList();
        this.lanes = plan.lanes().squeezed(rows, used(), passed);
        this.along = alongMap();
        this.across = new Squeeze(kept(holders.keySet()), levels(), lanes).map();
        this.box = direction.bounds(extended(), across.all());
        this.estimate = measured();
    }

    private List<Integer> used() {
        List<Integer> used = new ArrayList<>();
        leaves.forEach(leaf -> used.add(direction.across(leaf.node().getBounds().centre())));
        ways.stream().filter(this::isAlong).forEach(way -> used.add(direction.across(way.end())));
        return used;
    }

    private boolean isAlong(Way way) {
        return way.side != null && way.side.isBeside() == (direction == Direction.LEVEL);
    }

    /** Along the flow, with room for the texts of arrows that leave. */
    private Span extended() {
        Span all = along.all();
        Span extended = all;
        for (Way way : ways) {
            if (isAlong(way) && way.out && plan.textLength(way.link) > 0) {
                Point corner = way.line.get(Math.max(0, way.line.size() - 2));
                int from = along.at(direction.along(corner));
                int needed = plan.textLength(way.link) + AROUND_TEXT;
                extended = way.isForward()
                        ? extended.union(new Span(all.start(), from + needed))
                        : extended.union(new Span(from - needed, all.end()));
            }
        }
        return extended;
    }

    private Map<Node, Integer> holders() {
        Map<Node, Integer> holders = new LinkedHashMap<>();
        leaves.forEach(leaf -> leaf.around().forEach(holder -> holders.merge(holder, 1, Integer::sum)));
        return holders;
    }

    private Bounds region(Map<Node, Integer> holders) {
        Bounds all = leaves.stream().map(Leaf::whole).reduce(Bounds::union).orElseThrow();
        for (Map.Entry<Node, Integer> holder : holders.entrySet()) {
            if (plan.inside(holder.getKey()) == holder.getValue()) {
                all = all.union(holder.getKey().getBounds());
            }
        }
        return direction.bounds(direction.along(all), rows);
    }

    private void addWays() {
        Map<Integer, Link> links = new HashMap<>();
        leaves.forEach(leaf -> plan.links(leaf).forEach(link -> links.put(link.order(), link)));
        Region inside = new Region(region);
        links.values().stream().sorted(Comparator.comparingInt(Link::order)).forEach(link -> {
            if (here.contains(link.from()) && here.contains(link.to())) {
                ways.add(new Way(link, link.line(), true, null));
            } else if (here.contains(link.from())) {
                List<Point> line = inside.beginning(link.line());
                ways.add(new Way(link, line, true, Side.nearest(region, line.getLast())));
            } else {
                List<Point> line = inside.beginning(link.line().reversed()).reversed();
                ways.add(new Way(link, line, false, Side.nearest(region, line.getFirst())));
            }
        });
    }

    private Span acrossOf(List<Point> line) {
        return new Span(
                line.stream().mapToInt(direction::across).min().orElseThrow(),
                line.stream().mapToInt(direction::across).max().orElseThrow());
    }

    /** Arrows between nodes that are here, but that make a detour, are led around close by. */
    private PlaceMap alongMap() {
        Span inside = direction.along(region);
        TreeSet<Integer> places = new TreeSet<>(List.of(inside.start(), inside.end()));
        ways.forEach(way -> way.line.forEach(point -> {
            if (!inside.holds(direction.along(point))) {
                places.add(direction.along(point));
            }
        }));
        return new PlaceMap(
                places, span -> inside.holds(span) ? span.length() : Math.min(BETWEEN_LOOPS, span.length()));
    }

    private List<Span> kept(Collection<Node> holders) {
        List<Span> kept = new ArrayList<>();
        leaves.forEach(leaf -> kept.add(direction.across(leaf.whole())));
        for (Node holder : holders) {
            Span span = direction.across(holder.getBounds());
            int title = direction == Direction.LEVEL ? NodeSizes.SUB_PROCESS_TITLE + 2 : PADDING;
            kept.add(new Span(span.start(), Math.min(span.end(), span.start() + title)));
            kept.add(new Span(Math.max(span.start(), span.end() - PADDING), span.end()));
        }
        return kept.stream().filter(rows::overlaps).map(this::cut).toList();
    }

    private Span cut(Span span) {
        return new Span(Math.max(span.start(), rows.start()), Math.min(span.end(), rows.end()));
    }

    private List<Integer> levels() {
        return ways.stream()
                .flatMap(way -> way.line.stream())
                .map(direction::across)
                .toList();
    }

    List<Leaf> leaves() {
        return leaves;
    }

    private Point at(Point point) {
        return direction.point(along.at(direction.along(point)), across.at(direction.across(point)));
    }

    private Bounds at(Bounds bounds) {
        return direction.bounds(along.at(direction.along(bounds)), across.at(direction.across(bounds)));
    }

    private boolean hasExits(Side side) {
        return ways.stream().anyMatch(way -> way.side == side);
    }

    /** Returns what the lanes enclose on the page, without their headers. */
    private Span enclosed() {
        boolean level = direction == Direction.LEVEL;
        int room = level ? Margins.BESIDE : Margins.ABOVE;
        int before = hasExits(level ? Side.LEFT : Side.TOP) ? room : PADDING;
        int after = hasExits(level ? Side.RIGHT : Side.BOTTOM) ? room : PADDING;
        int names = plan.lanes().besideHeaders(lanes) + PADDING;
        return new Span(
                direction.along(box).start() - Math.max(before, names),
                direction.along(box).end() + after);
    }

    /** Returns whether the section fits, about, into the room of a page. */
    boolean fits(Bounds room) {
        return estimate.width() <= room.width() && estimate.height() <= room.height();
    }

    /** Returns about how much of a page the section needs across the flow. */
    int across() {
        return direction.across(estimate).length();
    }

    private Bounds measured() {
        boolean level = direction == Direction.LEVEL;
        int room = level ? Margins.ABOVE : Margins.BESIDE;
        int before = hasExits(level ? Side.TOP : Side.LEFT) ? room : 0;
        int after = hasExits(level ? Side.BOTTOM : Side.RIGHT) ? room : 0;
        Span enclosed = enclosed();
        return direction.bounds(
                new Span(enclosed.start() - plan.lanes().headers() - PADDING, enclosed.end() + PADDING),
                new Span(across.all().start() - before - PADDING, across.all().end() + after + PADDING));
    }

    List<LaneBand> bands() {
        return plan.lanes().bands(lanes, rows, enclosed(), across);
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        Region inside = new Region(region);
        holders().keySet().forEach(holder -> figures.add(new Figure(holder, at(inside.common(holder.getBounds())))));
        leaves.forEach(
                leaf -> figures.add(new Figure(leaf.node(), at(leaf.node().getBounds()))));
        return figures;
    }

    List<Arrow> arrows() {
        List<Arrow> arrows = new ArrayList<>();
        for (Way way : ways) {
            List<Point> line = drawn(way);
            if (line.size() > 1) {
                arrows.add(new Arrow(way.link.flow(), line, way.out, !way.out || way.side == null));
            }
        }
        return arrows;
    }

    /** An arrow that leaves along the flow is drawn to the edge. */
    private List<Point> drawn(Way way) {
        List<Point> line = new ArrayList<>(way.line.stream().map(this::at).toList());
        if (isAlong(way)) {
            Span edges = direction.along(box);
            Point edge =
                    direction.point(way.isForward() ? edges.end() : edges.start(), direction.across(at(way.end())));
            line.add(way.out ? line.size() : 0, edge);
        }
        return line.stream().distinct().toList();
    }

    /** Returns the ends of the arrows that go on elsewhere. */
    List<Connector> connectors(Signs signs) {
        Margins margins = new Margins(
                box, plan.lanes().namesBeside(lanes).stream().map(across::at).toList());
        for (Way way : ways) {
            if (way.side != null) {
                List<Point> line = drawn(way);
                Point end = way.out ? line.getLast() : line.getFirst();
                margins.add(way.side, signs.sign(way.link), signs.text(way.link, way.out), end);
            }
        }
        return margins.connectors();
    }
}
