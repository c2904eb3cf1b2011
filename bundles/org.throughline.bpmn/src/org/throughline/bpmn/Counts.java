package org.throughline.bpmn;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a file holds, whatever became of it.
 *
 * @param elements how many elements of each kind, by the file's own word for it, such as {@code userTask}
 * @param shapes how many figures are drawn
 * @param edges how many arrows are drawn
 */
public record Counts(Map<String, Integer> elements, int shapes, int edges) {
    /** Keeps a sorted copy of the counts. */
    public Counts {
        elements = Collections.unmodifiableMap(new TreeMap<>(elements));
    }

    /** Returns how many elements of a kind the file holds. */
    public int of(String element) {
        return elements.getOrDefault(element, 0);
    }
}
