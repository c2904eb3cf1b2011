package org.throughline.flow.files;

import java.nio.file.Path;
import java.util.List;

/**
 * What a user asked for in the file dialog.
 *
 * @param choice the way to write
 * @param file where to
 */
public record ExportTarget(ExportChoice choice, Path file) {

    /**
     * Reads the answer of the file dialog. An ending that was typed counts more than the format that happens to be
     * chosen; but some systems put an ending behind the proposed name by themselves, and that one gives way.
     *
     * @param choices what the dialog offered, in its order
     * @param chosen which of them was chosen, from 0; less where the dialog does not tell
     * @param answer the file that the dialog gave
     * @param proposed the name without an ending that it began with
     */
    public static ExportTarget of(List<ExportChoice> choices, int chosen, String answer, String proposed) {
        ExportChoice choice = choices.get(Math.max(0, chosen));
        Path file = Path.of(answer);
        if (choice.named(answer).equals(answer)) {
            return new ExportTarget(choice, file);
        }
        String name = file.getFileName().toString();
        boolean added = choices.stream()
                .flatMap(each -> each.extensions().stream())
                .anyMatch(extension -> name.equals(proposed + "." + extension));
        if (added) {
            return new ExportTarget(choice, file.resolveSibling(choice.named(proposed)));
        }
        return choices.stream()
                .filter(each -> each.named(answer).equals(answer))
                .findFirst()
                .map(typed -> new ExportTarget(typed, file))
                .orElseGet(() -> new ExportTarget(choice, Path.of(choice.named(answer))));
    }
}
