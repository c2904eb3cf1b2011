package org.throughline.diagram.internal.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.diagram.internal.LaneHeader;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;

/** Tells a flowchart in words, for those who cannot see it: who does which steps, from left to right. */
final class FlowInWords {
    private FlowInWords() {}

    static String of(Process process) {
        Map<Lane, List<String>> steps = new LinkedHashMap<>();
        List<Step> found = new ArrayList<>();
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof Lane lane) {
                steps.put(lane, new ArrayList<>());
            } else if (object instanceof Step step) {
                found.add(step);
            }
        });
        found.sort((a, b) -> Integer.compare(left(a), left(b)));
        for (Step step : found) {
            String name = WrappedText.printable(step.getName()).replaceAll("\\s+", " ");
            if (!name.isEmpty()) {
                steps.computeIfAbsent(laneOf(step), lane -> new ArrayList<>()).add(name);
            }
        }
        List<String> sentences = new ArrayList<>();
        steps.forEach((lane, names) -> {
            if (!names.isEmpty()) {
                sentences.add((lane == null ? "In no lane" : LaneHeader.nameOf(lane)) + ": " + String.join(", ", names)
                        + ".");
            }
        });
        return String.join(" ", sentences);
    }

    private static int left(Node node) {
        return node.getBounds() == null ? Integer.MAX_VALUE : node.getBounds().x();
    }

    private static Lane laneOf(Node node) {
        Lane lane = node.getLane();
        return lane == null && node.eContainer() instanceof Node around ? laneOf(around) : lane;
    }
}
