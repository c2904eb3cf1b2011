package org.throughline.diagram.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.SequenceFlow;

/** What is written on the arrows of a process, and which of them carry a hand-off. */
public final class ArrowTexts {
    private static final int WIDTH = 110;
    private static final int LINES = 3;
    private static final int SIZE = WrappedText.USUAL - 1;

    private final Map<Flow, Carried> carried = new LinkedHashMap<>();

    private static final class Carried {
        private final Set<String> products = new LinkedHashSet<>();
        private boolean agreed = true;
    }

    /** Finds the hand-offs of the process. */
    public ArrowTexts(Process process) {
        for (HandOff handOff : HandOffs.of(process)) {
            Flow arrow = handOff.arrows().stream()
                    .filter(ArrowTexts::changesHands)
                    .findFirst()
                    .orElse(handOff.arrows().getFirst());
            Carried here = carried.computeIfAbsent(arrow, a -> new Carried());
            here.agreed &= handOff.agreed();
            String product = WrappedText.printable(handOff.productName());
            if (!product.isEmpty()) {
                here.products.add(product);
            }
        }
    }

    private static boolean changesHands(Flow arrow) {
        Participant from = participant(arrow.getSource());
        Participant to = participant(arrow.getTarget());
        return from != null && to != null && from != to;
    }

    private static Participant participant(DiagramElement end) {
        return switch (end) {
            case Node node -> HandOffs.participantOf(node);
            case Lane lane -> lane.getParticipant();
            default -> null;
        };
    }

    /** Returns whether the arrow carries a hand-off from one participant to another. */
    public boolean isHandOff(Flow arrow) {
        return carried.containsKey(arrow);
    }

    /** Returns whether supplier and customer agreed on all that the arrow carries. */
    public boolean isAgreed(Flow arrow) {
        return isHandOff(arrow) && carried.get(arrow).agreed;
    }

    /** Returns the names of the products that the arrow carries; empty where none is known. */
    public WrappedText product(Flow arrow) {
        return wrap(isHandOff(arrow) ? String.join(", ", carried.get(arrow).products) : "");
    }

    /** Returns the arrow's name, or the condition under which its way is taken. */
    public static WrappedText name(Flow arrow) {
        return wrap(nameOf(arrow));
    }

    /** Returns the name, or the condition, on one line; empty where the arrow has neither. */
    public static String nameOf(Flow arrow) {
        String name = WrappedText.printable(arrow.getName());
        if (name.isEmpty() && arrow instanceof SequenceFlow sequence) {
            name = WrappedText.printable(sequence.getCondition());
        }
        return name;
    }

    /** Returns how much of a level line, or of an upright one, the longer of the two texts takes up. */
    public int length(Flow arrow, boolean level) {
        WrappedText name = name(arrow);
        WrappedText product = product(arrow);
        return level ? Math.max(name.width(), product.width()) : Math.max(name.height(), product.height());
    }

    private static WrappedText wrap(String text) {
        return text.isEmpty() ? new WrappedText(List.of(), SIZE, false) : WrappedText.wrap(text, WIDTH, LINES, SIZE);
    }
}
