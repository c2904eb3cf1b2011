package org.throughline.bpmn.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.bpmn.BpmnImport;
import org.throughline.bpmn.Remark;
import org.throughline.model.process.Lane;

/** Writes an import's account in words. */
public final class ImportAsText {
    private ImportAsText() {}

    /** Returns the account, a line a fact. */
    public static String of(BpmnImport account) {
        StringBuilder text = new StringBuilder();
        line(text, account.file() + ": process \"" + account.process().getName() + "\"");
        line(text, "  pools: " + names(account.pools()));
        line(text, "  lanes: " + names(account.lanes()));
        line(text, "  nodes: " + counts(account.nodes()));
        line(
                text,
                "  arrows: " + account.sequenceFlows() + " sequence, " + account.messageFlows() + " message; "
                        + account.laneCrossingFlows() + " from lane to lane");
        line(
                text,
                "  diagram: " + account.counts().shapes() + " shapes, "
                        + account.counts().edges() + " edges");
        remarks(text, "repaired", account.repaired());
        remarks(text, "kept in another form", account.kept());
        remarks(text, "dropped", account.dropped());
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static String names(List<Lane> lanes) {
        return lanes.isEmpty()
                ? "none"
                : lanes.stream()
                        .map(lane -> lane.getName() == null ? "(no name)" : lane.getName())
                        .collect(Collectors.joining(", "));
    }

    private static String counts(Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", ", all + " (", ")"));
    }

    private static void remarks(StringBuilder text, String heading, List<Remark> remarks) {
        line(text, "  " + heading + ": " + (remarks.isEmpty() ? "nothing" : String.valueOf(remarks.size())));
        for (Remark remark : remarks) {
            line(text, "    " + (remark.line() > 0 ? "line " + remark.line() + ": " : "") + remark.reason());
        }
    }
}
