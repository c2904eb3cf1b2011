package org.throughline.improvement.problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.throughline.improvement.words.Names;
import org.throughline.model.improvement.Cause;
import org.throughline.model.improvement.Problem;

/** The causes of a problem as chains of answers to "why?". */
public final class Whys {
    private Whys() {}

    /**
     * One answer.
     *
     * @param depth 1 for why the problem is there, 2 for why that cause is there, and so on
     * @param deepest whether nobody asked further
     */
    public record Why(Cause cause, int depth, boolean deepest) {
        /** Returns the answer in words. */
        public String words() {
            return Names.of(cause);
        }
    }

    /** Returns every cause, each right after the one that it explains. */
    public static List<Why> of(Problem problem) {
        List<Why> found = new ArrayList<>();
        Deque<Why> open = new ArrayDeque<>();
        push(open, problem.getCauses(), 1);
        while (!open.isEmpty()) {
            Why why = open.pop();
            found.add(why);
            push(open, why.cause().getCauses(), why.depth() + 1);
        }
        return found;
    }

    private static void push(Deque<Why> open, List<Cause> causes, int depth) {
        for (int i = causes.size() - 1; i >= 0; i--) {
            open.push(new Why(causes.get(i), depth, causes.get(i).getCauses().isEmpty()));
        }
    }
}
