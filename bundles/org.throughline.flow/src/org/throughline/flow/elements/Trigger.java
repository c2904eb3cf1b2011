package org.throughline.flow.elements;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.throughline.flow.Messages;
import org.throughline.flow.figures.CircleFigure;
import org.throughline.model.process.Node;

/** What sets off an event, a start or an end. It is kept as a line of the note, as the import of BPMN writes it. */
public enum Trigger {
    NONE,
    TIMER,
    MESSAGE;

    private static final String LINE = "Trigger: ";

    /** Returns what sets off a node; {@link #NONE} too where its note names something that is not drawn. */
    public static Trigger of(Node node) {
        return lines(node)
                .filter(line -> line.startsWith(LINE))
                .map(line -> line.substring(LINE.length()).split("[ (]", 2)[0].toUpperCase(Locale.ROOT))
                .flatMap(word -> List.of(TIMER, MESSAGE).stream()
                        .filter(each -> each.name().equals(word)))
                .findFirst()
                .orElse(NONE);
    }

    private static Stream<String> lines(Node node) {
        return node.getNote() == null ? Stream.empty() : node.getNote().lines();
    }

    /** Sets off a node by this and by nothing else; the rest of its note stays. */
    public void set(Node node) {
        Stream<String> rest = lines(node).filter(line -> !line.startsWith(LINE));
        Stream<String> own = this == NONE ? Stream.empty() : Stream.of(LINE + name().toLowerCase(Locale.ROOT));
        List<String> note = Stream.concat(rest, own).toList();
        node.setNote(note.isEmpty() ? null : String.join("\n", note));
    }

    /** Returns how it is drawn. */
    CircleFigure.Mark mark() {
        return switch (this) {
            case NONE -> CircleFigure.Mark.NONE;
            case TIMER -> CircleFigure.Mark.CLOCK;
            case MESSAGE -> CircleFigure.Mark.ENVELOPE;
        };
    }

    /** Returns what users call it. */
    public String label() {
        return switch (this) {
            case NONE -> Messages.none;
            case TIMER -> Messages.triggerTimer;
            case MESSAGE -> Messages.triggerMessage;
        };
    }
}
