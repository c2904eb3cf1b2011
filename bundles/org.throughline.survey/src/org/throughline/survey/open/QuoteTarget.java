package org.throughline.survey.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffRecords;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;

/**
 * What an open answer can be kept about: a problem, a step or a hand-off.
 *
 * @param kind what it is
 * @param name what it is called
 * @param place the plan or process that it is in
 * @param element the problem or step; null for a hand-off
 * @param handOff the hand-off; null for the others
 */
public record QuoteTarget(Kind kind, String name, String place, Element element, HandOff handOff) {
    /** What an answer can be kept about. */
    public enum Kind {
        /** Something that keeps a customer from his product; the answer is its evidence. */
        PROBLEM,
        /** A step of a process. */
        STEP,
        /** What one step hands to another, whether something was noted of it or not. */
        HAND_OFF
    }

    /** Returns what answers to a client's surveys can be kept about: problems first, then process by process. */
    public static List<QuoteTarget> of(ClientFolder client) {
        List<QuoteTarget> targets = new ArrayList<>();
        for (Plan plan : client.plans()) {
            for (Problem problem : plan.getProblems()) {
                targets.add(new QuoteTarget(Kind.PROBLEM, name(problem), name(plan), problem, null));
            }
        }
        for (Process process : client.processes()) {
            for (Node node : process.getNodes()) {
                if (node instanceof Step) {
                    targets.add(new QuoteTarget(Kind.STEP, name(node), name(process), node, null));
                }
            }
            for (HandOff handOff : HandOffs.of(process)) {
                String name = between(handOff.supplierStep(), handOff.customerStep());
                targets.add(new QuoteTarget(Kind.HAND_OFF, name, name(process), null, handOff));
            }
        }
        return targets;
    }

    /** Returns the element to be about; a hand-off without a record gets one, so to be called inside a change. */
    public Element resolved() {
        return handOff == null ? element : HandOffRecords.recordOf(handOff);
    }

    /** Returns what an element is called; for a hand-off both its steps. */
    static String name(Element element) {
        return element instanceof HandOffRecord record
                ? between(record.getSupplierStep(), record.getCustomerStep())
                : Objects.requireNonNullElse(element.getName(), "without a name");
    }

    private static String between(Node supplier, Node customer) {
        return step(supplier) + " \u2192 " + step(customer);
    }

    private static String step(Node node) {
        return node == null ? "a step that is gone" : name(node);
    }
}
