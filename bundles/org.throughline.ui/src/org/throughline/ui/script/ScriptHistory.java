package org.throughline.ui.script;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was run on each client since it was opened; nothing of it is kept on disk, or shown beside another client. */
final class ScriptHistory {
    private static final int MOST = 100;

    private final Map<Path, List<String>> runs = new HashMap<>();
    private int at;

    /** Keeps what was run last; the same again is kept once. */
    void add(Path client, String source) {
        List<String> all = runs.computeIfAbsent(client, c -> new ArrayList<>());
        all.remove(source);
        all.add(source);
        if (all.size() > MOST) {
            all.removeFirst();
        }
        at = all.size();
    }

    /** Goes back or on from what is shown; null where there is nothing more. */
    String go(Path client, int by) {
        List<String> all = runs.getOrDefault(client, List.of());
        int to = Math.clamp((long) at + by, 0, Math.max(0, all.size() - 1));
        if (all.isEmpty() || at + by < 0 || at + by >= all.size()) {
            return null;
        }
        at = to;
        return all.get(to);
    }

    /** Begins at the end of a client's runs. */
    void show(Path client) {
        at = runs.getOrDefault(client, List.of()).size();
    }

    /** Forgets a client that was closed. */
    void forget(Path client) {
        runs.remove(client);
    }
}
