package org.throughline.core.line;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.core.handoff.StepGraph;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;

/**
 * The customer line of a process: the ordered hand-offs that lead from the first step to the ultimate customer. The
 * main line is the way with the most hand-offs; other ways branch off it. Hand-offs back are no part of it.
 *
 * @param links the hand-offs in the order of the flow; empty where no step is the ultimate customer's
 * @param mainSteps the steps of the main line in order
 * @param waitTime how long one case waits along the main line, before its steps and at the waits on its arrows from the
 *     start on, as far as the flowchart says
 */
public record Line(Process process, List<Link> links, List<Step> mainSteps, Duration waitTime) {
    private static final int WEAKEST = 3;

    /** Returns the line of a process. */
    public static Line of(Process process) {
        return of(StepGraph.of(process));
    }

    /** Returns the line of a process whose graph is at hand. */
    public static Line of(StepGraph graph) {
        return of(graph, HandOffs.of(graph));
    }

    /** Returns the line of a process whose graph and hand-offs are at hand. */
    public static Line of(StepGraph graph, List<HandOff> handOffs) {
        return new LineFinder(graph, handOffs).find();
    }

    /** Returns the hand-offs of the main line. */
    public List<Link> mainLinks() {
        return links.stream().filter(link -> link.branch() == 0).toList();
    }

    /**
     * Returns the share of cases that pass every hand-off of the main line usable as received: the product of the
     * shares complete and accurate that are known (rolled throughput yield); null where none is known.
     */
    public Double rolledYield() {
        return mainLinks().stream()
                .map(link -> link.handOff().completeAccurate())
                .filter(share -> share != null)
                .reduce((a, b) -> a * b)
                .orElse(null);
    }

    /** Returns of how many hand-offs of the main line the share complete and accurate is known. */
    public long knownYields() {
        return mainLinks().stream()
                .filter(link -> link.handOff().completeAccurate() != null)
                .count();
    }

    /** Returns the work on one case along the main line, as far as the steps say. */
    public Duration workTime() {
        return mainSteps.stream()
                .map(Step::getWorkTime)
                .filter(time -> time != null)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Returns up to three hand-offs of the line whose shares are known and lowest, the lowest first. */
    public List<Link> weakest() {
        return links.stream()
                .filter(link -> link.weakestShare() != null)
                .sorted(Comparator.comparing(Link::weakestShare).thenComparing(Link::order))
                .limit(WEAKEST)
                .toList();
    }
}
