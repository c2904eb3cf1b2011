package org.throughline.flow.filechoice;

import java.util.List;
import java.util.Locale;

/**
 * A kind of files that can be chosen.
 *
 * @param label what it is called
 * @param endings of its files, without the dot; the first is the usual one, {@code *} stands for any
 */
public record FileKind(String label, List<String> endings) {
    /** Returns the kind that every file is of. */
    public static FileKind any(String label) {
        return new FileKind(label, List.of("*"));
    }

    /** Returns the patterns of its files as the system's dialog wants them. */
    String patterns() {
        return String.join(";", endings.stream().map(ending -> "*." + ending).toList());
    }

    boolean fits(String file) {
        String small = file.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> small.endsWith("." + ending));
    }

    /** Returns a file's name with an ending: its own where that is one of these, else the usual one is added. */
    String named(String file) {
        return fits(file) ? file : file + "." + endings.getFirst();
    }
}
