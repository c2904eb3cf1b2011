package org.throughline.bpmn.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.throughline.model.process.DiagramElement;

/** The elements of a file by id, and what each became in the flowchart. */
final class Index {
    private static final Set<String> COUNTED = Set.of("process", "collaboration", "participant", "lane", "group");

    private final Map<String, XmlElement> byId = new HashMap<>();
    private final Map<XmlElement, DiagramElement> made = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    Index(XmlElement root, Account account) {
        add(root, account);
    }

    private void add(XmlElement element, Account account) {
        String name = element.name;
        if (element.isBpmn()) {
            boolean internal = name.equals("dataInput") || name.equals("dataOutput");
            if (COUNTED.contains(name) || BpmnNames.FLOWS.contains(name) || BpmnNames.isNode(name) && !internal) {
                counts.merge(name, 1, Integer::sum);
            }
            String id = element.id();
            XmlElement first = id == null ? null : byId.putIfAbsent(id, element);
            if (first != null) {
                account.repaired(
                        element,
                        Account.words(element) + " has the id \"" + id + "\" of " + Account.words(first) + " in line "
                                + first.line + "; both are read, and all references go to the first");
            }
        }
        element.children.forEach(child -> add(child, account));
    }

    Map<String, Integer> counts() {
        return counts;
    }

    /** Returns the element that a reference means; null where there is none. */
    XmlElement find(String reference) {
        if (reference == null) {
            return null;
        }
        String id = reference.strip();
        XmlElement found = byId.get(id);
        return found != null || id.indexOf(':') < 0 ? found : byId.get(id.substring(id.indexOf(':') + 1));
    }

    void made(XmlElement element, DiagramElement result) {
        made.put(element, result);
    }

    Map<XmlElement, DiagramElement> made() {
        return made;
    }

    /** Returns what an element became. */
    DiagramElement of(XmlElement element) {
        return made.get(element);
    }

    /**
     * Returns what a reference means in the flowchart: the element itself, or the one around it that became something,
     * as for the inputs of a step; null where it means nothing.
     */
    DiagramElement resolve(String reference) {
        XmlElement element = find(reference);
        while (element != null && !made.containsKey(element)) {
            boolean part =
                    element.name.startsWith("data") || element.name.endsWith("Set") || element.name.startsWith("io");
            element = part ? element.parent : null;
        }
        return made.get(element);
    }
}
