package org.throughline.flow.parts;

import org.eclipse.osgi.util.NLS;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.elements.FlowProvider;
import org.throughline.flow.outline.Telling;
import org.throughline.model.base.Element;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;

/** What a screen reader says of an element: its kind, its name, where it belongs and how many findings are at it. */
final class SpokenName {
    private SpokenName() {}

    /** Returns what is said of an element with a number of findings. */
    static String of(Element element, int findings) {
        String said = of(element);
        return switch (findings) {
            case 0 -> said;
            case 1 -> said + ", " + Messages.oneFinding;
            default -> said + ", " + NLS.bind(Messages.severalFindings, findings);
        };
    }

    private static String of(Element element) {
        ElementProvider provider = ElementProviders.of(element);
        String name = ElementProviders.nameOf(element);
        if (element instanceof Flow flow && provider instanceof FlowProvider arrow) {
            String ends = NLS.bind(Messages.flowFromTo, new Object[] {
                arrow.label(), ElementProviders.nameOf(flow.getSource()), ElementProviders.nameOf(flow.getTarget())
            });
            String words = arrow.text(flow);
            return words == null || words.isBlank()
                    ? ends
                    : ends + ", " + words.strip().replaceAll("\\s+", " ");
        }
        boolean saysKind = provider == null || name.equalsIgnoreCase(provider.label());
        String kind = saysKind ? name : provider.label() + " " + name;
        String who = element instanceof Node node ? Telling.who(node) : "";
        return who.isEmpty() ? kind : NLS.bind(Messages.partInLane, kind, who);
    }
}
