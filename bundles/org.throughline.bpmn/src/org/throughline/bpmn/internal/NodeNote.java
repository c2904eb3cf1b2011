package org.throughline.bpmn.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Puts what a flowchart has no place for, and what readers should know all the same, into words for a note. */
final class NodeNote {
    private static final Set<String> PERFORMERS =
            Set.of("potentialOwner", "humanPerformer", "performer", "resourceRole");

    private NodeNote() {}

    /** Returns the documentation of an element, its parts a line each; null where it has none. */
    static String documentation(XmlElement element) {
        List<String> lines = element.all("documentation").stream()
                .map(XmlElement::wholeText)
                .filter(text -> !text.isEmpty())
                .toList();
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    /** Returns a note of documentation and further words; null where there is neither. */
    static String join(String documentation, List<String> words) {
        List<String> lines = new ArrayList<>(words);
        if (documentation != null) {
            lines.addFirst(documentation);
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    /**
     * Returns what an element says beside its documentation, a line a fact.
     *
     * @param find finds an element by its id
     * @param timed whether the flowchart itself knows how long the element waits
     */
    static List<String> words(XmlElement element, Function<String, XmlElement> find, boolean timed) {
        List<String> lines = new ArrayList<>();
        for (XmlElement child : element.children) {
            String words = child.isBpmn() ? of(child, find) : null;
            if (words != null && !timed) {
                lines.add(words);
            }
        }
        String called = element.attribute("calledElement");
        if (called != null) {
            lines.add("Calls " + called);
        }
        if ("false".equals(element.attribute("cancelActivity"))) {
            lines.add("Does not interrupt the step");
        }
        return lines;
    }

    private static String of(XmlElement part, Function<String, XmlElement> find) {
        if (part.name.endsWith("EventDefinition")) {
            String kind = part.name.substring(0, part.name.length() - "EventDefinition".length());
            String detail = part.wholeText();
            return "Trigger: " + kind + (detail.isEmpty() ? "" : " (" + detail + ")");
        }
        if (part.name.equals("standardLoopCharacteristics")) {
            return "Repeated";
        }
        if (part.name.equals("multiInstanceLoopCharacteristics")) {
            return "Done for each of several";
        }
        if (PERFORMERS.contains(part.name)) {
            XmlElement reference = part.first("resourceRef");
            XmlElement resource = reference == null ? null : find.apply(reference.text());
            String name = resource == null ? part.attribute("name") : resource.attribute("name");
            return "Performed by " + (name == null ? part.wholeText() : name);
        }
        return null;
    }
}
