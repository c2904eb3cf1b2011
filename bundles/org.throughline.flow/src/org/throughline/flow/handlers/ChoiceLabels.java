package org.throughline.flow.handlers;

import org.eclipse.jface.viewers.LabelProvider;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.outline.Telling;
import org.throughline.model.base.Element;
import org.throughline.model.process.Node;

/** The lines of a list to choose from: kinds with what they are for, elements with who does them. */
final class ChoiceLabels extends LabelProvider {
    @Override
    public String getText(Object choice) {
        return switch (choice) {
            case ElementProvider kind -> kind.label() + " – " + kind.description();
            case Node node -> node(node);
            case Element element -> ElementProviders.nameOf(element);
            default -> String.valueOf(choice);
        };
    }

    private static String node(Node node) {
        String who = Telling.who(node);
        return ElementProviders.nameOf(node) + (who.isEmpty() ? "" : " – " + who);
    }
}
