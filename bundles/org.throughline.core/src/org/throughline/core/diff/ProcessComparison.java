package org.throughline.core.diff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.core.handoff.StepGraph;
import org.throughline.model.base.Element;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;
import org.throughline.model.process.Wait;

/**
 * What a to-be process does otherwise than the as-is process, in time linear in their elements. The name and the state
 * of the processes and where figures lie on the page are not compared.
 *
 * <p>Elements are matched by what those of the to-be are based on. Only where not one of them says so are they matched
 * by id, by the id in the file both were imported from, and by kind and name, in this order. Arrows and hand-offs are
 * matched by their ends besides.
 */
public final class ProcessComparison {
    private final Matching matching;
    private final List<Difference> elements = new ArrayList<>();
    private final List<Difference> handOffs;
    private final Totals before;
    private final Totals after;

    private ProcessComparison(Process asIs, Process toBe) {
        matching = Matching.ofProcesses(asIs, toBe);
        List<Difference> found = new ArrayList<>();
        ElementComparison comparison = new ElementComparison(matching, found, Tone.TO_BE);
        comparison.compareAll(this::isImplied, (was, is) -> {});
        comparison.tellRemoved(this::isImplied);
        List<Difference> records = new ArrayList<>();
        for (Difference difference : found) {
            (difference.element() instanceof HandOffRecord ? records : elements).add(difference);
        }
        List<HandOff> was = HandOffs.of(asIs);
        List<HandOff> is = HandOffs.of(toBe);
        handOffs = new HandOffComparison(matching, was, is).compare(records);
        before = Totals.of(asIs, was.size());
        after = Totals.of(toBe, is.size());
    }

    /** Compares a to-be process with the as-is process. */
    public static ProcessComparison of(Process asIs, Process toBe) {
        return new ProcessComparison(asIs, toBe);
    }

    /** A new or lost arrow goes without saying where one of its ends is new or lost; records are told as hand-offs. */
    private boolean isImplied(Element element) {
        return element instanceof HandOffRecord
                || element instanceof Flow flow && (isUnmatched(flow.getSource()) || isUnmatched(flow.getTarget()));
    }

    private boolean isUnmatched(Element end) {
        return end != null && matching.before(end) == null && matching.after(end) == null;
    }

    /**
     * Returns what differs in lanes, nodes and arrows: first what changed or is new in the order of the to-be, then
     * what falls away in the order of the as-is.
     */
    public List<Difference> elements() {
        return List.copyOf(elements);
    }

    /** Returns what differs in hand-offs; the element of such a difference is the last arrow of the hand-off. */
    public List<Difference> handOffs() {
        return List.copyOf(handOffs);
    }

    /** Returns all differences, those in hand-offs last. */
    public List<Difference> all() {
        List<Difference> all = new ArrayList<>(elements);
        all.addAll(handOffs);
        return all;
    }

    /** Returns what an element of the to-be was in the as-is; null where it is new. */
    public Element asIs(Element toBe) {
        return matching.before(toBe);
    }

    /** Returns what becomes of an element of the as-is in the to-be; null where it falls away. */
    public Element toBe(Element asIs) {
        return matching.after(asIs);
    }

    /** Returns the figures of the as-is. */
    public Totals asIsTotals() {
        return before;
    }

    /** Returns the figures of the to-be. */
    public Totals toBeTotals() {
        return after;
    }

    /** Returns the figures of both in a sentence. */
    public String totals() {
        return Tone.TO_BE.say(
                "totals",
                Names.value(after.workTime()),
                Names.value(before.workTime()),
                Names.value(after.waitTime()),
                Names.value(before.waitTime()),
                after.handOffs(),
                before.handOffs());
    }

    /** Returns the sentence that there is no difference. */
    public String nothing() {
        return Tone.TO_BE.say("none");
    }

    /**
     * The figures of a process.
     *
     * @param workTime the sum over all its steps, whichever way a case takes
     * @param waitTime the sum over all its steps and waits
     * @param handOffs how many
     */
    public record Totals(Duration workTime, Duration waitTime, int handOffs) {
        static Totals of(Process process, int handOffs) {
            Duration work = Duration.ZERO;
            Duration waiting = Duration.ZERO;
            for (Node node : StepGraph.of(process).nodes()) {
                if (node instanceof Step step) {
                    work = plus(work, step.getWorkTime());
                    waiting = plus(waiting, step.getWaitTime());
                } else if (node instanceof Wait wait) {
                    waiting = plus(waiting, wait.getWaitTime());
                }
            }
            return new Totals(work, waiting, handOffs);
        }

        private static Duration plus(Duration sum, Duration more) {
            return more == null ? sum : sum.plus(more);
        }
    }
}
