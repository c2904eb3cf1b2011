package org.throughline.bpmn.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.model.base.Element;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Process;

/** The ids of a file: the ones of the file that elements were imported from where they can be kept, else made ones. */
final class FileIds {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}\\p{M}._\\-]*");

    private final Map<Element, String> ids = new IdentityHashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    FileIds(Process process, XmlElement outline) {
        reserve(outline);
        List<DiagramElement> others = new ArrayList<>();
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof DiagramElement element) {
                String source = element.getSourceId();
                if (source != null && NAME.matcher(source).matches() && used.add(source)) {
                    ids.put(element, source);
                } else {
                    others.add(element);
                }
            }
        });
        for (DiagramElement element : others) {
            String made = made(element.eClass().getName(), element);
            ids.put(element, made);
            if (element.getSourceId() != null) {
                renamed.putIfAbsent(element.getSourceId(), made);
            }
        }
    }

    private void reserve(XmlElement element) {
        if (element.id() != null) {
            used.add(element.id());
        }
        element.children.forEach(this::reserve);
    }

    /** Returns a new id of a kind that is made from an element's own. */
    String made(String kind, Element element) {
        String made = kind + "_" + element.getId();
        String free = NAME.matcher(made).matches() ? made : made.replaceAll("[^\\p{L}\\p{N}._\\-]", "-");
        while (!used.add(free)) {
            free += "_";
        }
        return free;
    }

    String of(DiagramElement element) {
        return ids.get(element);
    }

    /** Returns the ids of the source that could not be kept, and what stands for them. */
    Map<String, String> renamed() {
        renamed.keySet().removeAll(used);
        return renamed;
    }
}
