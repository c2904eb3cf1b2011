package org.throughline.survey.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A part of the people counted, and the parts that it falls into: their counts add up to its own. */
public final class Part {
    private final String label;
    private final int[] counts;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Part> byName = new HashMap<>();

    /**
     * Begins a part without people.
     *
     * @param kinds how many counts a part has, such as 2 for favourable and other answers
     */
    public Part(String label, int kinds) {
        this.label = label;
        counts = new int[kinds];
    }

    /** Returns what the part is called. */
    public String label() {
        return label;
    }

    /** Counts people. */
    public void add(int kind, int people) {
        counts[kind] += people;
    }

    /** Returns the part of a name within this one, which is made where there is none. */
    public Part part(String name) {
        return byName.computeIfAbsent(name, label -> {
            Part part = new Part(label, counts.length);
            parts.add(part);
            return part;
        });
    }

    /** Returns the parts that this one falls into; they can be sorted. */
    public List<Part> parts() {
        return parts;
    }

    /** Returns how many people of a kind it has. */
    public int count(int kind) {
        return counts[kind];
    }

    /** Returns how many counts it has. */
    int kinds() {
        return counts.length;
    }

    /** Returns how many people it has. */
    public int people() {
        return Arrays.stream(counts).sum();
    }
}
