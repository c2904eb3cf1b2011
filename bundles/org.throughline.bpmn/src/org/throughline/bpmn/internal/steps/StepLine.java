package org.throughline.bpmn.internal.steps;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One entry of a list, with the entries that are indented below it. */
final class StepLine {
    final int line;
    final int indent;
    final List<StepLine> children = new ArrayList<>();
    String text;
    String number;
    String participant;
    String condition;
    Duration workTime;
    Duration waitTime;
    String note;
    boolean ends;

    StepLine(int line, int indent, String text) {
        this.line = line;
        this.indent = indent;
        this.text = text;
    }

    boolean asks() {
        return text.endsWith("?") || text.endsWith("？");
    }

    void addNote(String more) {
        note = note == null ? more : note + "\n" + more;
    }
}
