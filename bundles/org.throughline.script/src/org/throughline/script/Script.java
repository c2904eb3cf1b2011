package org.throughline.script;

import java.util.List;

/**
 * What is to be run.
 *
 * @param name what messages call it, such as its file's name
 * @param source JavaScript
 * @param arguments what it finds in {@code args}
 */
public record Script(String name, String source, List<String> arguments) {
    /** Keeps a copy of the arguments that nobody can change. */
    public Script {
        arguments = List.copyOf(arguments);
    }

    /** Takes a script without arguments. */
    public Script(String name, String source) {
        this(name, source, List.of());
    }
}
