package org.throughline.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EClass;
import org.throughline.model.process.DecisionKind;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessPackage.Literals;
import org.throughline.model.process.Scope;
import org.throughline.model.process.Step;
import org.throughline.model.process.SubProcess;

/**
 * A flowchart as people draw them, with all that they draw, by chance; the same seed gives the same one: chains with
 * decisions, ways on and back, messages to steps and lanes, sub-lanes, empty lanes, documents and notes, border events,
 * open and closed sub-processes in two depths, loops at one step, and parts that nothing connects.
 */
final class ChanceFlowchart {
    private static final List<EClass> KINDS = List.of(
            Literals.STEP,
            Literals.STEP,
            Literals.STEP,
            Literals.DECISION,
            Literals.EVENT,
            Literals.WAIT,
            Literals.END);

    private final Random random;
    private final Flowcharts f = new Flowcharts();
    private final List<String> lanes = new ArrayList<>();
    private int inner;

    private ChanceFlowchart(long seed) {
        random = new Random(seed);
    }

    /** Makes one of about as many nodes as asked for. */
    static Process of(long seed, int nodes, Orientation orientation) {
        ChanceFlowchart chance = new ChanceFlowchart(seed);
        chance.f.process.setOrientation(orientation);
        chance.addLanes();
        chance.addNodes(nodes);
        return chance.f.process;
    }

    private void addLanes() {
        int count = random.nextInt(7);
        for (int i = 0; i < count; i++) {
            Lane lane = f.lane("l" + i, "Participant with number " + i);
            lanes.add("l" + i);
            for (int j = 0; j < 3 && random.nextInt(4) == 0; j++) {
                f.lane("l" + i + j, "Part " + j, lane.getLanes());
                lanes.add("l" + i + j);
            }
        }
    }

    private String lane() {
        return lanes.isEmpty() ? null : lanes.get(random.nextInt(lanes.size()));
    }

    private void addNodes(int nodes) {
        String lane = lane();
        for (int i = 0; i < nodes; i++) {
            if (random.nextInt(3) == 0) {
                lane = lane();
            }
            String key = "n" + i;
            if (random.nextInt(12) == 0) {
                fill((SubProcess) f.node(Literals.SUB_PROCESS, lane, key, "Sub-process " + i), 0);
            } else if (KINDS.get(random.nextInt(KINDS.size())) == Literals.DECISION) {
                f.decision(lane, key, "Is " + i + " as it shall be?", DecisionKind.EXCLUSIVE);
            } else {
                f.node(KINDS.get(random.nextInt(KINDS.size())), lane, key, "Do what number " + i + " says");
            }
            if (i > 0 && random.nextInt(15) > 0) {
                f.flow("n" + (i - 1) + " > " + key);
            }
            addBeside(i, lane, key);
        }
        for (int i = 0; i < nodes / 4; i++) {
            addArrow(nodes);
        }
    }

    private void addBeside(int i, String lane, String key) {
        int chance = random.nextInt(20);
        if (chance == 0) {
            f.node(random.nextBoolean() ? Literals.DOCUMENT : Literals.NOTE, lane, "d" + i, "Beside number " + i);
            f.flow(Literals.ASSOCIATION, key, "d" + i, null);
        } else if (chance < 4 && (f.get(key) instanceof Step || f.get(key) instanceof SubProcess)) {
            for (int j = 0; j < chance; j++) {
                Event event = (Event) f.node(Literals.EVENT, lane, "e" + i + "-" + j, "Late");
                event.setAttachedTo((Node) f.get(key));
                f.flow(Literals.SEQUENCE_FLOW, "e" + i + "-" + j, "n" + random.nextInt(i + 1), null);
            }
        }
    }

    private void addArrow(int nodes) {
        int from = random.nextInt(nodes);
        int to = Math.clamp(from + random.nextInt(16) - 5, 0, nodes - 1);
        EClass kind = List.of(Literals.SEQUENCE_FLOW, Literals.SEQUENCE_FLOW, Literals.MESSAGE_FLOW)
                .get(random.nextInt(3));
        Node source = (Node) f.get("n" + from);
        Lane empty = f.process.getLanes().stream()
                .filter(lane -> source.getLane() != null
                        && lane != source.getLane()
                        && source.getLane().eContainer() != lane)
                .findFirst()
                .orElse(null);
        if (kind == Literals.MESSAGE_FLOW && empty != null && random.nextBoolean()) {
            Flow message = f.flow(kind, "n" + from, "n" + to, "To all");
            message.setTarget(empty);
        } else {
            f.flow(kind, "n" + from, "n" + to, random.nextBoolean() ? null : "if so");
        }
    }

    /** Puts a short chain into a sub-process, or nothing, so that it is closed. */
    private void fill(SubProcess around, int depth) {
        int count = random.nextInt(5);
        Node before = null;
        for (int i = 0; i < count; i++) {
            Node node = (Node) ProcessFactory.eINSTANCE.create(
                    depth == 0 && random.nextInt(5) == 0
                            ? Literals.SUB_PROCESS
                            : KINDS.get(random.nextInt(KINDS.size())));
            node.setName("Within, " + inner++);
            around.getNodes().add(node);
            if (before != null) {
                connect(around, before, node);
                if (random.nextInt(4) == 0) {
                    connect(around, node, before);
                }
            }
            if (node instanceof SubProcess deeper) {
                fill(deeper, depth + 1);
            }
            before = node;
        }
    }

    private static void connect(Scope scope, Node source, Node target) {
        Flow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
        flow.setSource(source);
        flow.setTarget(target);
        scope.getFlows().add(flow);
    }
}
