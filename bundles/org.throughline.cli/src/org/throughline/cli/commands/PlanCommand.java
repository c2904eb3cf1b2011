package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.improvement.ClientImprovement;
import org.throughline.improvement.plan.ActionState;
import org.throughline.improvement.plan.GainAlarm;
import org.throughline.improvement.plan.Remeasure;
import org.throughline.improvement.plan.TargetState;
import org.throughline.improvement.words.Names;
import org.throughline.model.improvement.Action;
import org.throughline.survey.compare.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints where the plan stands. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = {
            "Prints where actions and targets stand: what is late, what waits for it, verdicts, when to measure again,",
            "and where a control chart signals after an action was done."
        })
public final class PlanCommand implements Subcommand {
    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Option(names = "--today", paramLabel = "DAY", description = "The day that is held to be today (default: today).")
    private LocalDate today = LocalDate.now();

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            ClientImprovement improvement = new ClientImprovement(client, new ClientContext(client, today));
            Table table = new Table("Kind", "No.", "Name", "Owner", "Day", "State", "Watch");
            ObjectNode json = Table.object();
            actions(improvement, table, json.putArray("actions"));
            targets(improvement, table, json.putArray("targets"));
            remeasures(improvement, table, json.putArray("remeasure"));
            alarms(improvement, table, json.putArray("alarms"));
            output.print(table, json);
            if (output.isText() && table.size() == 0) {
                output.out().println();
                output.out().println("Nothing is planned yet.");
            }
        }
        return ExitCode.DONE;
    }

    private static void actions(ClientImprovement improvement, Table table, ArrayNode json) {
        for (ActionState state : improvement.actions()) {
            Action action = state.action();
            String status = action.getStatus().getLiteral().toLowerCase(Locale.ROOT);
            String owner = action.getOwner() == null ? null : Names.of(action.getOwner());
            table.add(
                    "action",
                    "" + state.number(),
                    Names.of(action),
                    owner,
                    day(action.getDue()),
                    status,
                    state.alarm());
            ObjectNode node = json.addObject()
                    .put("action", action.getId())
                    .put("name", action.getName())
                    .put("owner", owner)
                    .put("status", status)
                    .put("start", day(action.getStart()))
                    .put("due", day(action.getDue()))
                    .put("done", day(action.getDone()))
                    .put("lateDays", state.lateDays())
                    .put("critical", state.critical())
                    .put("circular", state.circular());
            ArrayNode waits = node.putArray("waitsFor");
            state.waitsFor().forEach(other -> waits.add(other.getId()));
        }
    }

    private static void targets(ClientImprovement improvement, Table table, ArrayNode json) throws Exception {
        for (TargetState state : improvement.targets()) {
            String by = day(state.target().getBy());
            String told = state.sentence().plain().replace('\u00a0', ' ');
            table.add(
                    "target",
                    "" + state.number(),
                    Names.of(state.target()),
                    null,
                    by,
                    state.state().words() + (state.overdue() ? ", its day has passed" : ""),
                    told);
            json.addObject()
                    .put("target", state.target().getId())
                    .put("name", state.target().getName())
                    .put("goal", state.target().isSetGoal() ? state.target().getGoal() : null)
                    .put("by", by)
                    .put("state", state.state().words())
                    .put("overdue", state.overdue())
                    .put("lost", state.isLost())
                    .put("verdict", state.verdict().map(Verdict::words).orElse(null))
                    .put("sentence", told);
        }
    }

    private static void remeasures(ClientImprovement improvement, Table table, ArrayNode json) throws Exception {
        for (Remeasure again : improvement.remeasures()) {
            String state = again.state().words();
            table.add(
                    "measure again",
                    null,
                    Names.of(again.target()),
                    null,
                    day(again.day()),
                    state,
                    again.wave().map(Names::of).orElse(null));
            json.addObject()
                    .put("target", again.target().getId())
                    .put("day", day(again.day()))
                    .put("state", state)
                    .put("wave", again.wave().map(Names::of).orElse(null));
        }
    }

    private static void alarms(ClientImprovement improvement, Table table, ArrayNode json) throws Exception {
        for (GainAlarm alarm : improvement.alarms()) {
            table.add(
                    "alarm",
                    null,
                    Names.of(alarm.question()),
                    null,
                    null,
                    alarm.direction().words(),
                    alarm.violation().words());
            ArrayNode after = json.addObject()
                    .put("question", alarm.question().getCode())
                    .put("meaning", alarm.direction().words())
                    .put("rule", alarm.violation().words())
                    .putArray("after");
            alarm.actions().forEach(action -> after.add(action.getId()));
        }
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
