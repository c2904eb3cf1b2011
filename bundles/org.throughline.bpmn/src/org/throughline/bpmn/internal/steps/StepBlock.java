package org.throughline.bpmn.internal.steps;

import java.util.ArrayList;
import java.util.List;
import org.throughline.model.process.Node;

/** Entries that are being placed: some that follow one another, or the ways of a decision. */
final class StepBlock {
    private final List<StepLine> sequence;
    private final List<List<StepLine>> ways;
    private final Node decision;
    private final StepLine question;
    private final OpenEnds collected = new OpenEnds();
    private int index;

    private StepBlock(List<StepLine> sequence, List<List<StepLine>> ways, Node decision, StepLine question) {
        this.sequence = sequence;
        this.ways = ways;
        this.decision = decision;
        this.question = question;
    }

    static StepBlock sequence(List<StepLine> entries) {
        return new StepBlock(entries, null, null, null);
    }

    /**
     * Parts what is indented below an entry into ways: each begins at a condition, or is one entry where none has any.
     */
    static StepBlock ways(Node decision, StepLine question, StepAccount account) {
        List<List<StepLine>> ways = new ArrayList<>();
        boolean conditions = question.children.stream().anyMatch(way -> way.condition != null);
        for (StepLine entry : question.children) {
            if (ways.isEmpty() || !conditions || entry.condition != null) {
                ways.add(new ArrayList<>());
            }
            ways.getLast().add(entry);
            if (isHead(entry)) {
                ways.getLast().addAll(entry.children);
            }
        }
        if (!conditions && ways.size() > 1) {
            account.repaired(question.line, "the ways below have no conditions; each line is a way of its own");
        }
        return new StepBlock(null, ways, decision, question);
    }

    /** Returns whether an entry begins a way and what is indented below it goes on with that way. */
    static boolean isHead(StepLine entry) {
        return entry.condition != null
                && !entry.asks()
                && entry.children.stream().noneMatch(child -> child.condition != null);
    }

    static boolean isWay(StepBlock block, StepLine entry) {
        return block.sequence != null && block.index == 1 && block.question == entry;
    }

    boolean isWays() {
        return ways != null;
    }

    boolean hasNext() {
        return index < sequence.size();
    }

    StepLine next() {
        return sequence.get(index++);
    }

    boolean begun() {
        return index > 0;
    }

    boolean hasNextWay() {
        return index < ways.size();
    }

    StepLine headOfNextWay() {
        return ways.get(index).getFirst();
    }

    StepBlock nextWay() {
        List<StepLine> way = ways.get(index++);
        return new StepBlock(way, null, null, way.getFirst());
    }

    Node decision() {
        return decision;
    }

    void collect(OpenEnds ends) {
        collected.take(ends);
    }

    OpenEnds collected() {
        return collected;
    }

    /** Returns the condition of the way that is not listed, empty for one without; null where none is missing. */
    String missing(StepAccount account) {
        boolean otherwise = ways.stream().anyMatch(way -> StepWords.isOtherwise(way.getFirst().condition));
        if (ways.size() > 1 || otherwise) {
            return null;
        }
        String rest = ways.isEmpty() ? "" : StepWords.otherwise(ways.getFirst().getFirst().condition);
        account.repaired(
                question.line,
                ways.isEmpty()
                        ? "a question without ways below it; it leads on to what comes next"
                        : "one way only is listed below; the other one leads on to what comes next");
        return rest == null ? "" : rest;
    }
}
