package org.throughline.flow.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.diagram.NodeSizes;
import org.throughline.flow.Flowchart;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SubProcess;

/**
 * Puts a copied part into a flowchart of the same client, with new ids. What it refers to is found by id, so that a
 * client that was closed in between, or an element that was deleted, leaves no reference to nowhere.
 */
public final class PasteFragment implements Runnable {
    private static final Point NOWHERE = new Point(0, 0);

    private final Flowchart flowchart;
    private final Fragment fragment;
    private final Point shift;
    private final List<DiagramElement> made = new ArrayList<>();
    private final Map<EObject, Point> shifts = new HashMap<>();

    private PasteFragment(Flowchart flowchart, Fragment fragment, Point shift) {
        if (!fragment.isOf(flowchart.session())) {
            throw new IllegalArgumentException("a part of one client is not pasted into another");
        }
        this.flowchart = flowchart;
        this.fragment = fragment;
        this.shift = shift;
    }

    /**
     * Pastes around a point; a node whose lane, or whose participant's lane, is there stays at its height in that lane.
     *
     * @throws IllegalArgumentException where the part was copied from another client
     */
    public static PasteFragment around(Flowchart flowchart, Fragment fragment, Point middle) {
        Point centre = fragment.bounds().centre();
        return new PasteFragment(flowchart, fragment, new Point(middle.x() - centre.x(), middle.y() - centre.y()));
    }

    /**
     * Pastes beside the place where it was copied, that far right and down.
     *
     * @throws IllegalArgumentException where the part was copied from another client
     */
    public static PasteFragment beside(Flowchart flowchart, Fragment fragment, int offset) {
        return new PasteFragment(flowchart, fragment, new Point(offset, offset));
    }

    /** Returns the lanes and nodes that were made. */
    public List<DiagramElement> made() {
        return made;
    }

    @Override
    public void run() {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        copier.copyAll(fragment.elements());
        copier.copyReferences();
        Binding.bind(copier.values(), flowchart.session().folder().resources());
        Scope scope = scope();
        for (EObject element : fragment.elements()) {
            EObject copy = copier.get(element);
            switch (copy) {
                case Lane lane -> addLane(lane);
                case Node node -> addNode(node, scope, fragment.origin(element));
                case Flow flow -> addFlow(flow, scope);
                case HandOffRecord record ->
                    flowchart.process().getHandOffRecords().add(record);
                default -> throw new IllegalStateException(copy.eClass().getName());
            }
        }
    }

    private Scope scope() {
        for (var all = flowchart.process().eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof SubProcess inside
                    && inside.getId().equals(fragment.scopeId())
                    && NodeSizes.content(inside) != null) {
                return inside;
            }
        }
        return flowchart.process();
    }

    private void addLane(Lane lane) {
        List<Lane> lanes = flowchart.process().getLanes();
        Lane last = lanes.isEmpty() ? null : lanes.getLast();
        Bounds bounds = lane.getBounds();
        boolean besideLast = bounds != null && last != null && last.getBounds() != null;
        Point to = besideLast ? behind(last.getBounds(), bounds) : shift;
        for (Lane each : Places.withInner(lane)) {
            shifts.put(each, to);
            if (each.getBounds() != null) {
                each.setBounds(each.getBounds().translated(to.x(), to.y()));
            }
        }
        lanes.add(lane);
        made.add(lane);
        if (besideLast) {
            int length = Math.max(along(bounds).width(), along(last.getBounds()).width());
            lengthen(last, length);
            lengthen(lane, length);
        }
    }

    /** Returns bounds as if lanes lay one below the other. */
    private Bounds along(Bounds bounds) {
        return Upright.is(flowchart.process()) ? Upright.mirrored(bounds) : bounds;
    }

    private Point behind(Bounds last, Bounds lane) {
        return Upright.is(flowchart.process())
                ? new Point(last.right() - lane.x(), last.y() - lane.y())
                : new Point(last.x() - lane.x(), last.bottom() - lane.y());
    }

    private void lengthen(Lane lane, int length) {
        Bounds bounds = along(lane.getBounds());
        if (bounds.width() < length) {
            Bounds longer = new Bounds(bounds.x(), bounds.y(), length, bounds.height());
            new ResizeLane(lane, along(longer)).run();
        }
    }

    private void addNode(Node node, Scope scope, Fragment.Origin origin) {
        Point to = shifts.get(node.getLane());
        boolean inMadeLane = to != null;
        boolean inProcess = scope == flowchart.process();
        Lane lane = inMadeLane ? node.getLane() : inProcess ? PastePlaces.laneFor(flowchart.process(), origin) : null;
        if (!inMadeLane) {
            to = lane == null ? shift : withinLane(node, origin, lane);
        }
        move(node, to);
        (inMadeLane ? flowchart.process() : scope).getNodes().add(node);
        if (!inMadeLane) {
            boolean anywhere = lane == null && inProcess;
            Point centre = node.getBounds().centre();
            node.setLane(anywhere ? Places.laneAt(flowchart.process().getLanes(), centre) : lane);
        }
        made.add(node);
        if (!inMadeLane && lane != null) {
            Bounds band = along(lane.getBounds());
            lengthen(lane, along(node.getBounds()).right() + NodeSizes.SUB_PROCESS_PADDING - band.x());
        }
    }

    private Point withinLane(Node node, Fragment.Origin origin, Lane lane) {
        Point turned = Upright.is(flowchart.process()) ? Upright.mirrored(shift) : shift;
        Bounds from = origin.lane() == null ? null : along(origin.lane());
        Point to = PastePlaces.withinLane(along(node.getBounds()), from, along(lane.getBounds()), turned);
        return Upright.is(flowchart.process()) ? Upright.mirrored(to) : to;
    }

    private void move(Node node, Point to) {
        for (Node each : Places.withInner(List.of(node))) {
            Places.shift(each, to.x(), to.y());
            shifts.put(each, to);
        }
        node.eAllContents().forEachRemaining(inner -> {
            if (inner instanceof Flow flow) {
                Places.shift(flow, to.x(), to.y());
            }
        });
    }

    private void addFlow(Flow flow, Scope scope) {
        Point source = shifts.getOrDefault(flow.getSource(), NOWHERE);
        if (source.equals(shifts.get(flow.getTarget()))) {
            Places.shift(flow, source.x(), source.y());
            shifts.put(flow, source);
        } else {
            flow.setRoute(null);
        }
        scope.getFlows().add(flow);
    }
}
