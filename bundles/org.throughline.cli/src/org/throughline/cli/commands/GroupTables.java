package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.cli.Table;
import org.throughline.stats.Share;
import org.throughline.stats.TestResult;
import org.throughline.survey.breakdown.Breakdown;
import org.throughline.survey.breakdown.Group;
import org.throughline.survey.breakdown.GroupChange;

/** Breakdowns as tables and as JSON. */
final class GroupTables {
    private final ShareWords words;

    GroupTables(ShareWords words) {
        this.words = words;
    }

    Table wave(List<Breakdown> breakdowns) {
        Table table = new Table("Question", "Group", "Favourable (95 % interval)");
        for (Breakdown breakdown : breakdowns) {
            String code = breakdown.question().getCode();
            for (Group group : breakdown.groups()) {
                table.add(code, group.name(), text(group.share()));
            }
            breakdown.hidden().ifPresent(share -> table.add(code, "those not shown, together", words.text(share)));
            table.add(code, "all", text(breakdown.total()));
            table.add(code, "do the groups differ?", test(breakdown));
        }
        return table;
    }

    private String text(Optional<Share> share) {
        return share.map(words::text).orElse(ShareWords.NOT_SHOWN);
    }

    private static String test(Breakdown breakdown) {
        TestResult test = breakdown.test();
        return Double.isNaN(test.statistic())
                ? "no test: fewer than two groups to compare, or all answered alike"
                : String.format(Locale.ROOT, "%s, chi-square %.2f, p = %.4f", test.name(), test.statistic(), test.p());
    }

    void put(ObjectNode node, Breakdown breakdown) {
        ArrayNode groups = node.putArray("groups");
        for (Group group : breakdown.groups()) {
            ObjectNode one = words.json(group.share());
            groups.add(one.put("group", group.name()));
        }
        node.set("hiddenTogether", breakdown.hidden().map(words::json).orElse(null));
        TestResult test = breakdown.test();
        boolean tested = !Double.isNaN(test.statistic());
        node.putObject("groupTest")
                .put("name", test.name())
                .put("statistic", tested ? test.statistic() : null)
                .put("p", tested ? test.p() : null);
    }

    Table waves(List<GroupChange> changes, String before, String after) {
        Table table = new Table("Question", "Group", before, after, "Difference (95 % interval)", "Test");
        for (GroupChange change : changes) {
            table.add(
                    change.question().getCode(),
                    change.group(),
                    cell(change.before(), change),
                    cell(change.after(), change),
                    change.difference()
                            .map(one -> ShareWords.difference(one.value(), one.interval()))
                            .orElse(""),
                    change.difference()
                            .map(one -> ShareWords.test(one.test(), one.adjustedP()))
                            .orElse(""));
        }
        return table;
    }

    private String cell(Optional<Share> share, GroupChange change) {
        return share.map(words::text).orElse(change.hidden() ? ShareWords.NOT_SHOWN : "no answers");
    }

    void put(ObjectNode node, List<GroupChange> changes) {
        ArrayNode groups = node.putArray("groups");
        for (GroupChange change : changes) {
            ObjectNode one = groups.addObject().put("group", change.group()).put("hidden", change.hidden());
            one.set("baseline", words.json(change.before()));
            one.set("followup", words.json(change.after()));
            change.difference().ifPresent(difference -> {
                ShareWords.put(one, true, difference.value(), difference.interval());
                ShareWords.put(one, true, difference.test(), difference.adjustedP());
            });
        }
    }
}
