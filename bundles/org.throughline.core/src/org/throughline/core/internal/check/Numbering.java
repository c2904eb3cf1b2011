package org.throughline.core.internal.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives names of their own to elements that share one: the name with the first number from 2 on that is unused. */
final class Numbering {
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final String before;
    private final String after;

    Numbering(String before, String after) {
        this.before = before;
        this.after = after;
    }

    void use(String name) {
        used.add(Names.folded(name));
    }

    String next(String name) {
        String numbered;
        do {
            numbered = name + before + numbers.merge(Names.folded(name), 1, Integer::sum) + after;
        } while (numbered.equals(name + before + 1 + after) || !used.add(Names.folded(numbered)));
        return numbered;
    }
}
