package org.throughline.bpmn.internal.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.bpmn.Remark;

/** What is said of a list; the same said of many lines is said once, with the first line and how many there are. */
public final class StepAccount {
    private final Map<Remark, Integer> repaired = new LinkedHashMap<>();
    private final Map<String, int[]> many = new LinkedHashMap<>();
    private final List<Remark> kept = new ArrayList<>();
    private final List<Remark> dropped = new ArrayList<>();

    void repaired(int line, String reason) {
        repaired.merge(new Remark(line, reason), 1, Integer::sum);
    }

    /** Says something that may be true of many lines. */
    void repairedLikeOthers(int line, String reason) {
        int[] seen = many.computeIfAbsent(reason, said -> new int[] {line, 0});
        seen[1]++;
    }

    void kept(int line, String reason) {
        kept.add(new Remark(line, reason));
    }

    void dropped(int line, String reason) {
        dropped.add(new Remark(line, reason));
    }

    List<Remark> repaired() {
        List<Remark> all = new ArrayList<>(repaired.keySet());
        many.forEach((reason, seen) ->
                all.add(new Remark(seen[0], reason + (seen[1] > 1 ? "; so are " + (seen[1] - 1) + " more" : ""))));
        return sorted(all);
    }

    List<Remark> kept() {
        return sorted(kept);
    }

    List<Remark> dropped() {
        return sorted(dropped);
    }

    private static List<Remark> sorted(List<Remark> remarks) {
        return remarks.stream()
                .sorted(Comparator.comparingInt(Remark::line).thenComparing(Remark::reason))
                .toList();
    }
}
