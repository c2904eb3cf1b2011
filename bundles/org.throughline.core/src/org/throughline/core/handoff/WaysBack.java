package org.throughline.core.handoff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.function.Function;
import org.throughline.model.process.Step;

/** Finds the ways that lead back: depth first, without recursion, a way to a step that is still being explored. */
final class WaysBack {
    private final Function<Step, ? extends Map<Step, ?>> next;
    private final Set<Step> done = new HashSet<>();
    private final Set<Step> exploring = new HashSet<>();
    private final Deque<Step> path = new ArrayDeque<>();
    private final Deque<Iterator<Step>> ways = new ArrayDeque<>();
    private final Set<Way> back = new HashSet<>();

    record Way(Step from, Step to) {}

    private WaysBack(Function<Step, ? extends Map<Step, ?>> next) {
        this.next = next;
    }

    static Set<Way> of(SequencedCollection<Step> steps, Function<Step, ? extends Map<Step, ?>> next) {
        WaysBack search = new WaysBack(next);
        for (Step root : steps) {
            if (!search.done.contains(root)) {
                search.explore(root);
            }
        }
        return search.back;
    }

    private void explore(Step root) {
        enter(root);
        while (!path.isEmpty()) {
            Step step = path.peek();
            if (!ways.peek().hasNext()) {
                path.pop();
                ways.pop();
                exploring.remove(step);
                done.add(step);
                continue;
            }
            Step target = ways.peek().next();
            if (exploring.contains(target)) {
                back.add(new Way(step, target));
            } else if (!done.contains(target)) {
                enter(target);
            }
        }
    }

    private void enter(Step step) {
        path.push(step);
        exploring.add(step);
        ways.push(next.apply(step).keySet().iterator());
    }
}
