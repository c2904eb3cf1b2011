package org.throughline.core.line;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.core.handoff.StepGraph;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Step;

/**
 * The elements of a flowchart that the customer line consists of.
 *
 * @param main the steps, the arrows and what lies on these, from the start to the last step of the main line
 * @param branches the same of the hand-offs that branch off, without what is of the main line
 * @param weakest the arrows of the weakest links
 */
public record LineParts(Set<DiagramElement> main, Set<DiagramElement> branches, Set<DiagramElement> weakest) {

    /** Returns the parts of the line of a process. */
    public static LineParts of(StepGraph graph, Line line) {
        Set<DiagramElement> main = new LinkedHashSet<>();
        List<Step> steps = line.mainSteps();
        for (int i = 0; i < steps.size(); i++) {
            Map<Step, List<Flow>> next = graph.next(steps.get(i));
            add(main, i == 0 ? graph.wayToFirst(steps.get(i)) : List.of());
            main.add(steps.get(i));
            add(main, i + 1 < steps.size() ? next.getOrDefault(steps.get(i + 1), List.of()) : List.of());
        }
        Set<DiagramElement> branches = new LinkedHashSet<>();
        for (Link link : line.links()) {
            if (link.branch() != 0) {
                branches.add(link.handOff().supplierStep());
                add(branches, link.handOff().arrows());
                branches.add(link.handOff().customerStep());
            }
        }
        branches.removeAll(main);
        Set<DiagramElement> weakest = new LinkedHashSet<>();
        line.weakest().forEach(link -> weakest.addAll(link.handOff().arrows()));
        return new LineParts(main, branches, weakest);
    }

    private static void add(Set<DiagramElement> parts, List<Flow> way) {
        for (Flow arrow : way) {
            parts.add(arrow.getSource());
            parts.add(arrow);
            parts.add(arrow.getTarget());
        }
    }
}
