package org.throughline.flow.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.MoveNodes;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.SequenceFlow;

/** Sets what is asked for by a key: the lane of nodes, the words of an arrow, a straight way of its own. */
public final class KeyWords {
    private KeyWords() {}

    /** Returns all lanes with those inside them, from top to bottom. */
    public static List<Lane> lanes(Flowchart flowchart) {
        List<Lane> lanes = new ArrayList<>();
        flowchart.process().getLanes().forEach(lane -> collect(lane, lanes));
        return lanes;
    }

    private static void collect(Lane lane, List<Lane> lanes) {
        lanes.add(lane);
        lane.getLanes().forEach(inner -> collect(inner, lanes));
    }

    /** Puts nodes into a lane, in its middle, as one step. */
    public static void setLane(Flowchart flowchart, List<Node> nodes, Lane lane) {
        flowchart.session().change(Messages.move, () -> {
            for (Node node : nodes) {
                Bounds bounds = node.getBounds();
                if (bounds != null && lane.getBounds() != null && node.getLane() != lane) {
                    int dy = lane.getBounds().centre().y() - bounds.centre().y();
                    new MoveNodes(Map.of(node, bounds.translated(0, dy))).run();
                }
                node.setLane(lane);
            }
        });
    }

    /** Returns the words that stand at an arrow; empty where there are none. */
    public static String words(Flow flow) {
        String name = flow.getName() == null ? "" : flow.getName();
        String condition =
                flow instanceof SequenceFlow sequence && sequence.getCondition() != null ? sequence.getCondition() : "";
        return name.isBlank() ? condition : name;
    }

    /** Sets the words at an arrow: its label where it has one, else its condition. */
    public static void setWords(Flowchart flowchart, Flow flow, String words) {
        String text = words.isBlank() ? null : words.strip();
        flowchart.session().change(Messages.setCondition, () -> {
            if (flow instanceof SequenceFlow sequence
                    && (flow.getName() == null || flow.getName().isBlank())) {
                sequence.setCondition(text);
            } else {
                flow.setName(text);
            }
        });
    }

    /** Gives up the bend points of arrows, so that they find their way themselves. */
    public static void resetRoutes(Flowchart flowchart, List<Flow> flows) {
        flowchart.session().change(Messages.resetRoute, () -> flows.forEach(flow -> flow.setRoute(null)));
    }
}
