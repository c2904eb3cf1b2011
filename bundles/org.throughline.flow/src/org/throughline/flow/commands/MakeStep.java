package org.throughline.flow.commands;

import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.Size;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Start;

/** Makes a named node as the next one, in the lane of a role; in an empty flowchart a start before it. */
public final class MakeStep implements Runnable {
    private static final int MARGIN = 30;

    private final Process process;
    private final Roles roles;
    private final Node source;
    private final Node made;
    private final String role;
    private final Flow flow = ProcessFactory.eINSTANCE.createSequenceFlow();

    /**
     * Makes a step.
     *
     * @param source what it comes after; null for the first one
     * @param made the new node, named
     * @param role who does it; null for whoever does the one before
     * @param label the label of the arrow; null or empty for none
     */
    public MakeStep(Process process, Roles roles, Node source, Node made, String role, String label) {
        this.process = process;
        this.roles = roles;
        this.source = source;
        this.made = made;
        this.role = role;
        flow.setName(label == null || label.isBlank() ? null : label.strip());
    }

    @Override
    public void run() {
        boolean inside = source != null && !(source.eContainer() instanceof Process);
        Lane lane = role == null || inside ? usual() : roles.laneOrNew(role);
        new AddNext(source == null ? start(lane) : source, made, flow, lane).run();
    }

    private Lane usual() {
        if (source != null) {
            return source.getLane();
        }
        return process.getLanes().isEmpty() ? null : process.getLanes().getFirst();
    }

    private Start start(Lane lane) {
        Start start = ProcessFactory.eINSTANCE.createStart();
        start.setBounds(firstPlace(lane, start));
        process.getNodes().add(start);
        start.setLane(lane);
        return start;
    }

    /** Returns where the first node of an empty flowchart lies. */
    public static Bounds firstPlace(Lane lane, Node node) {
        Size size = NodeSizes.of(node);
        Bounds band = lane == null ? null : lane.getBounds();
        int x = band == null ? 2 * MARGIN : band.x() + NodeSizes.LANE_HEADER + MARGIN;
        int y = band == null ? 3 * MARGIN : band.centre().y() - size.height() / 2;
        return new Bounds(x, y, size.width(), size.height());
    }
}
