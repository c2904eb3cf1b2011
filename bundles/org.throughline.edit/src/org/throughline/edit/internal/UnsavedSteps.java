package org.throughline.edit.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.throughline.edit.ChangeStack;

/** What the steps since the last save are called, to be told in the history of a client. */
public final class UnsavedSteps {
    private static final int MOST = 12;

    private final List<String> labels = new ArrayList<>();

    /** Follows the changes of a client from now on. */
    public UnsavedSteps(ChangeStack stack) {
        stack.addCommandStackListener(event -> follow(stack));
    }

    private void follow(ChangeStack stack) {
        Command recent = stack.getMostRecentCommand();
        if (recent == null) {
            return;
        }
        boolean undone = recent != stack.getUndoCommand();
        if (!undone) {
            labels.add(recent.getLabel());
        } else if (!labels.isEmpty() && labels.getLast().equals(recent.getLabel())) {
            labels.removeLast();
        } else {
            labels.add("Undo: " + recent.getLabel());
        }
    }

    /** Forgets the last step, which is told in another way. */
    public void forgetLast() {
        if (!labels.isEmpty()) {
            labels.removeLast();
        }
    }

    /** Forgets all steps; they are saved. */
    public void forgetAll() {
        labels.clear();
    }

    /** Returns the labels in the order of their first steps, each once with how often; empty where nothing changed. */
    public String summary() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        labels.forEach(label -> counts.merge(label, 1, Integer::sum));
        List<String> told = new ArrayList<>();
        counts.forEach((label, count) -> told.add(count == 1 ? label : label + " (" + count + ")"));
        if (told.size() <= MOST) {
            return String.join("; ", told);
        }
        return String.join("; ", told.subList(0, MOST)) + "; and " + (told.size() - MOST) + " more";
    }
}
