package org.throughline.flow.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.edit.Deletion;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.SequenceFlow;

/**
 * Deletes elements and keeps the flow connected. Whatever led to a deleted node leads to all that came after it: each
 * predecessor is joined with each successor, save with itself and where such an arrow with the same text exists. The
 * texts of the two arrows are put together, labels by a comma, conditions by "and". Arrows stay the same elements as
 * far as they go: those that left where one arrived and several left, otherwise those that arrived. Joined arrows find
 * their way anew.
 */
public final class DeleteAndJoin implements Runnable {
    private final List<EObject> elements;

    /** Deletes elements of one flowchart, nodes and others. */
    public DeleteAndJoin(Collection<? extends EObject> elements) {
        this.elements = List.copyOf(elements);
    }

    /** Returns whether there is an arrow to be kept: one that arrives at a node and one that leaves it. */
    public static boolean isPossible(Object element) {
        return element instanceof Node node
                && !sequence(node.getIncoming()).isEmpty()
                && !sequence(node.getOutgoing()).isEmpty();
    }

    @Override
    public void run() {
        elements.stream().filter(Node.class::isInstance).forEach(node -> join((Node) node));
        Deletion.delete(elements);
    }

    private void join(Node node) {
        List<SequenceFlow> arriving = sequence(node.getIncoming());
        List<SequenceFlow> leaving = sequence(node.getOutgoing());
        boolean keepLeaving = arriving.size() == 1 && leaving.size() > 1;
        for (SequenceFlow in : arriving) {
            boolean inIsFree = !keepLeaving;
            String name = in.getName();
            String condition = in.getCondition();
            for (SequenceFlow out : leaving) {
                Joint joint = new Joint(
                        in.getSource(),
                        out.getTarget(),
                        together(name, out.getName(), ", "),
                        together(condition, out.getCondition(), " and "));
                if (!joint.isNeeded(in, out)) {
                    continue;
                }
                if (keepLeaving) {
                    joint.apply(out);
                } else if (inIsFree) {
                    joint.apply(in);
                    inIsFree = false;
                } else {
                    joint.apply((SequenceFlow) EcoreUtil.create(in.eClass()));
                }
            }
        }
    }

    private static List<SequenceFlow> sequence(List<Flow> flows) {
        List<SequenceFlow> found = new ArrayList<>();
        for (Flow flow : flows) {
            if (flow instanceof SequenceFlow sequence && sequence.getSource() != sequence.getTarget()) {
                found.add(sequence);
            }
        }
        return found;
    }

    private static String together(String first, String second, String between) {
        if (first == null || first.isBlank() || first.equals(second)) {
            return second;
        }
        return second == null || second.isBlank() ? first : first + between + second;
    }

    /** An arrow that takes the place of two. */
    private record Joint(DiagramElement source, DiagramElement target, String name, String condition) {

        boolean isNeeded(SequenceFlow in, SequenceFlow out) {
            return Connect.canLead(in.eClass(), source, target)
                    && source.getOutgoing().stream()
                            .noneMatch(flow -> flow != in
                                    && flow != out
                                    && flow.getTarget() == target
                                    && flow instanceof SequenceFlow other
                                    && Objects.equals(other.getName(), name)
                                    && Objects.equals(other.getCondition(), condition));
        }

        void apply(SequenceFlow flow) {
            if (flow.eContainer() == null) {
                new Connect(flow, source, target).run();
            } else {
                new Reconnect(flow, source, target).run();
            }
            flow.setName(name);
            flow.setCondition(condition);
        }
    }
}
