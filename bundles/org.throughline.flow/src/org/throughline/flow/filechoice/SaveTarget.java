package org.throughline.flow.filechoice;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where to, and as what, a user wants something written.
 *
 * @param kind the place of the kind among those that were offered, from 0
 * @param file with an ending of that kind
 */
public record SaveTarget(int kind, Path file) {
    /**
     * Reads an answer. An ending that was typed counts more than the kind that happens to be chosen; but some systems
     * put an ending behind the proposed name by themselves, and that one gives way.
     *
     * @param kinds what was offered
     * @param chosen which of them was chosen, from 0; less where that is not told
     * @param proposed the name without an ending that the question began with
     */
    public static SaveTarget of(List<FileKind> kinds, int chosen, Path answer, String proposed) {
        int kind = Math.max(0, chosen);
        String name = answer.getFileName().toString();
        boolean added = kinds.stream()
                .flatMap(each -> each.endings().stream())
                .anyMatch(ending -> name.equals(proposed + "." + ending));
        if (added && !kinds.get(kind).fits(name)) {
            return new SaveTarget(kind, answer.resolveSibling(kinds.get(kind).named(proposed)));
        }
        int typed = kinds.get(kind).fits(name)
                ? kind
                : IntStream.range(0, kinds.size())
                        .filter(each -> kinds.get(each).fits(name))
                        .findFirst()
                        .orElse(kind);
        return new SaveTarget(typed, answer.resolveSibling(kinds.get(typed).named(name)));
    }
}
