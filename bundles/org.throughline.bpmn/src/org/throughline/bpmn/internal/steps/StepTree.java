package org.throughline.bpmn.internal.steps;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nests the entries of a list by their indentation and finds their conditions and participants. */
final class StepTree {
    private final StepAccount account;
    private final List<StepLine> top = new ArrayList<>();
    private final Set<String> participants = new HashSet<>();

    private StepTree(StepAccount account) {
        this.account = account;
    }

    /** Returns the outermost entries; the others lie below them. */
    static List<StepLine> of(StepLines list) {
        StepTree tree = new StepTree(list.account());
        tree.nest(list.entries());
        tree.collectParticipants(list.entries());
        tree.top.forEach(entry -> tree.readWords(entry, false));
        for (StepLine entry : list.entries()) {
            tree.readWays(entry);
        }
        tree.inherit(list.entries());
        return tree.top;
    }

    private void nest(List<StepLine> entries) {
        Deque<StepLine> open = new ArrayDeque<>();
        for (StepLine entry : entries) {
            int left = -1;
            while (!open.isEmpty() && open.peek().indent >= entry.indent) {
                left = open.pop().indent;
            }
            if (left > entry.indent && !open.isEmpty()) {
                account.repairedLikeOthers(
                        entry.line,
                        "indented less than the line above and more than any before it; taken as on its level");
            }
            siblings(open).add(entry);
            open.push(entry);
        }
        foldWays(top);
        entries.forEach(entry -> foldWays(entry.children));
    }

    private List<StepLine> siblings(Deque<StepLine> open) {
        return open.isEmpty() ? top : open.peek().children;
    }

    /** Lines that begin with a condition and stand level with a question before them are its ways. */
    private void foldWays(List<StepLine> level) {
        StepLine question = null;
        boolean insideWays = level != top && !level.isEmpty() && isConditional(level.getFirst());
        List<StepLine> rest = new ArrayList<>();
        for (StepLine entry : level) {
            if (!insideWays && question != null && isConditional(entry)) {
                question.children.add(entry);
            } else {
                question = entry.asks() && entry.children.isEmpty() ? entry : null;
                rest.add(entry);
            }
        }
        if (rest.size() < level.size()) {
            level.clear();
            level.addAll(rest);
        }
    }

    private static boolean isConditional(StepLine entry) {
        return entry.condition != null || StepWords.condition(entry.text) != null;
    }

    private void collectParticipants(List<StepLine> entries) {
        Set<StepLine> ways = new HashSet<>();
        entries.forEach(entry -> ways.addAll(entry.children));
        for (StepLine entry : entries) {
            String[] condition = StepWords.condition(entry.text);
            String[] prefix = StepWords.prefix(condition == null ? entry.text : condition[1]);
            if (entry.participant != null) {
                participants.add(StepWords.key(entry.participant));
            } else if (prefix != null
                    && !StepWords.isReserved(prefix[0])
                    && (condition != null || !ways.contains(entry))) {
                participants.add(StepWords.key(prefix[0]));
            }
        }
    }

    /** Reads the ways below an entry: a word before a colon that names no participant is a condition. */
    private void readWays(StepLine entry) {
        boolean all = !entry.children.isEmpty();
        Set<String> words = new HashSet<>();
        for (StepLine way : entry.children) {
            String[] prefix = isConditional(way) ? null : StepWords.prefix(way.text);
            all &= prefix != null
                    && !participants.contains(StepWords.key(prefix[0]))
                    && words.add(StepWords.key(prefix[0]));
        }
        for (StepLine way : entry.children) {
            readWords(way, all);
            if (all) {
                account.repairedLikeOthers(
                        way.line,
                        "the word before the colon was taken as the condition of a way, since no other line names a"
                                + " participant so");
            }
        }
    }

    private void readWords(StepLine entry, boolean isCondition) {
        String[] condition = isCondition ? StepWords.prefix(entry.text) : StepWords.condition(entry.text);
        if (condition != null) {
            entry.condition = entry.condition == null ? condition[0] : entry.condition;
            entry.text = condition[1];
        }
        String[] prefix = entry.participant == null ? StepWords.prefix(entry.text) : null;
        if (prefix != null && !StepWords.isReserved(prefix[0]) && !prefix[1].isEmpty()) {
            entry.participant = prefix[0];
            entry.text = prefix[1];
        }
        String kept = StepWords.withoutEnd(entry.text);
        if (kept != null && !entry.asks()) {
            entry.text = kept;
            entry.ends = true;
        }
    }

    private void inherit(List<StepLine> entries) {
        String first = entries.stream()
                .map(entry -> entry.participant)
                .filter(participant -> participant != null)
                .findFirst()
                .orElse(null);
        String last = first;
        for (StepLine entry : entries) {
            if (entry.participant != null) {
                last = entry.participant;
            } else if (last != null) {
                entry.participant = last;
                if (StepWords.isWork(entry.text)) {
                    account.repairedLikeOthers(
                            entry.line, "names no participant; taken as work of the one named last before it");
                }
            }
        }
    }
}
