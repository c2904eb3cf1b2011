package org.throughline.flow.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import org.throughline.core.handoff.HandOff;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.elements.FlowProvider;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Document;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;

/**
 * A flowchart told in sentences, one a node in the order of the flow, such as "3. Phlebotomist: Draw blood, then hands
 * sample to Lab technician". It holds for the flowchart as it was when the telling was made.
 */
public final class Telling {
    private final Function<Flow, HandOff> handOffs;
    private final Map<Node, String> numbers = new HashMap<>();
    private final Map<Node, Integer> places = new HashMap<>();
    private final Map<Scope, List<Node>> ordered = new HashMap<>();
    private final List<Node> unreached = new ArrayList<>();
    private final List<Node> remarks = new ArrayList<>();

    /**
     * Tells a flowchart.
     *
     * @param handOffs gives the hand-off that an arrow is part of, null for none
     */
    public Telling(Process process, Function<Flow, HandOff> handOffs) {
        this.handOffs = handOffs;
        List<Node> reached = new ArrayList<>(FlowOrder.reached(process.getNodes()));
        Set<Node> told = new HashSet<>(reached);
        for (Node node : FlowOrder.of(process.getNodes())) {
            if (told.add(node)) {
                (node instanceof Note || node instanceof Document ? remarks : unreached).add(node);
            }
        }
        reached.removeIf(node -> node instanceof Note);
        ordered.put(process, reached);
        number(reached, "", 0);
        number(unreached, "", reached.size());
        number(remarks, "", reached.size() + unreached.size());
    }

    private void number(List<Node> nodes, String prefix, int before) {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String number = prefix + (before + i + 1);
            numbers.put(node, number);
            places.put(node, places.size());
            if (node instanceof Scope inside) {
                List<Node> inner = FlowOrder.of(inside.getNodes());
                ordered.put(inside, inner);
                number(inner, number + ".", 0);
            }
        }
    }

    /** Returns the nodes that the flow reaches, or all inside a sub-process, in their order. */
    public List<Node> nodes(Scope scope) {
        return ordered.getOrDefault(scope, List.of());
    }

    /** Returns the nodes that no way from a start leads to. */
    public List<Node> unreached() {
        return unreached;
    }

    /** Returns the notes and documents that stand beside the flow. */
    public List<Node> remarks() {
        return remarks;
    }

    /** Returns the whole flow, a line a node. */
    public String text() {
        StringBuilder text = new StringBuilder();
        ordered.forEach((scope, nodes) -> {
            if (scope instanceof Process) {
                nodes.forEach(node -> lines(node, text));
            }
        });
        section(Messages.outlineUnreached, unreached, text);
        section(Messages.outlineRemarks, remarks, text);
        return text.toString();
    }

    private void section(String heading, List<Node> nodes, StringBuilder text) {
        if (!nodes.isEmpty()) {
            text.append(heading).append('\n');
            nodes.forEach(node -> lines(node, text));
        }
    }

    private void lines(Node node, StringBuilder text) {
        text.append(sentence(node)).append('\n');
        if (node instanceof Scope inside) {
            nodes(inside).forEach(inner -> lines(inner, text));
        }
    }

    /** Returns the sentence of a node. */
    public String sentence(Node node) {
        StringJoiner line = new StringJoiner(", ");
        String name = ElementProviders.nameOf(node);
        ElementProvider provider = ElementProviders.of(node);
        boolean plain = node instanceof Step || provider == null || name.equalsIgnoreCase(provider.label());
        String what = plain ? name : NLS.bind(Messages.outlineKind, provider.label(), name);
        String who = who(node);
        String number = numbers.getOrDefault(node, "");
        line.add(
                who.isEmpty()
                        ? NLS.bind(Messages.outlineLine, number, what)
                        : NLS.bind(Messages.outlineLineOf, new Object[] {number, who, what}));
        node.getOutgoing().forEach(flow -> line.add(clause(flow)));
        return line.toString();
    }

    /** Returns the part of a sentence that tells an arrow. */
    public String clause(Flow flow) {
        FlowProvider provider = ElementProviders.of(flow) instanceof FlowProvider known ? known : null;
        String target = reference(flow.getTarget());
        if (provider == null || !(flow instanceof SequenceFlow)) {
            return provider == null ? target : provider.told(flow, target);
        }
        String condition = provider.text(flow);
        boolean labelled = condition != null && !condition.isBlank();
        String next = next(flow, target);
        return labelled
                ? NLS.bind(Messages.sequenceToldIf, oneLine(condition), next)
                : NLS.bind(Messages.sequenceTold, next);
    }

    private String next(Flow flow, String target) {
        if (isBack(flow)) {
            return NLS.bind(Messages.outlineBack, target);
        }
        if (!(flow.getSource() instanceof Node from) || !(flow.getTarget() instanceof Node to)) {
            return target;
        }
        String customer = who(to);
        if (!(from instanceof Step) || customer.isEmpty() || customer.equals(who(from))) {
            return target;
        }
        HandOff handOff = handOffs.apply(flow);
        String product = handOff == null ? "" : handOff.productName();
        return product.isBlank()
                ? NLS.bind(Messages.outlineHandsOver, customer, target)
                : NLS.bind(Messages.outlineHands, new Object[] {product, customer, target});
    }

    private boolean isBack(Flow flow) {
        Integer from = places.get(flow.getSource());
        Integer to = places.get(flow.getTarget());
        return from != null && to != null && to <= from;
    }

    private String reference(DiagramElement element) {
        String name = ElementProviders.nameOf(element);
        String number = element instanceof Node ? numbers.get(element) : null;
        return number == null ? name : NLS.bind(Messages.outlineReference, number, name);
    }

    /** Returns who does a node: the name of its lane, or of the lane around the sub-process that it lies in. */
    public static String who(Node node) {
        Lane lane = node.getLane();
        if (lane == null && node.eContainer() instanceof Node around) {
            return who(around);
        }
        return lane == null ? "" : ElementProviders.nameOf(lane);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
