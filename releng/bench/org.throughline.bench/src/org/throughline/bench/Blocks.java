package org.throughline.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.app.failure.Stalls.Turn;

/** How long the window did not answer, in milliseconds, each time that something was done. */
final class Blocks {
    private final Map<String, List<Turn>> blocks = new LinkedHashMap<>();

    void add(String what, Turn turn) {
        blocks.computeIfAbsent(what, none -> new ArrayList<>()).add(turn);
    }

    /** Prints the median and the longest of each, and the work of the longest, with those of a peer behind them. */
    void print(PrintStream out, Blocks peer) {
        out.printf("%-40s %26s   %26s%n", "", "large client", "sample");
        out.printf("%-40s %8s %8s %8s   %8s %8s %8s%n", "ms", "median", "longest", "its work", "median", "longest", "its work");
        for (String what : blocks.keySet()) {
            out.printf("%-40s %s   %s%n", what, figures(what), peer.figures(what));
        }
    }

    private String figures(String what) {
        List<Turn> turns = blocks.getOrDefault(what, List.of()).stream()
                .sorted(Comparator.comparing(Turn::length))
                .toList();
        if (turns.isEmpty()) {
            return "%8s %8s %8s".formatted("-", "-", "-");
        }
        Turn median = turns.get(turns.size() / 2);
        return "%8d %8d %8d"
                .formatted(
                        median.length().toMillis(),
                        turns.getLast().length().toMillis(),
                        turns.getLast().work().toMillis());
    }
}
