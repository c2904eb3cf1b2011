package org.throughline.report.internal.sections.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.throughline.improvement.plan.ActionState;
import org.throughline.improvement.plan.Money;
import org.throughline.improvement.plan.Money.Sum;
import org.throughline.improvement.plan.Remeasure;
import org.throughline.improvement.plan.TargetState;
import org.throughline.improvement.words.Names;
import org.throughline.improvement.words.Quantity;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.Explained;
import org.throughline.report.internal.Shown;

/** The tables of a plan. */
final class PlanTables {
    private final Explained numbers;

    PlanTables(Explained numbers) {
        this.numbers = numbers;
    }

    Text counts(List<ActionState> actions) {
        return count(actions, "actions", state -> true)
                .words(actions.size() == 1 ? " action: " : " actions: ")
                .text(count(actions, "done actions", of(ActionStatus.DONE)))
                .words(" done, ")
                .text(count(actions, "running actions", of(ActionStatus.RUNNING)))
                .words(" running, ")
                .text(count(actions, "planned actions", of(ActionStatus.PLANNED)))
                .words(" planned, ")
                .text(count(actions, "dropped actions", of(ActionStatus.DROPPED)))
                .words(" dropped. Late: ")
                .text(count(actions, "late actions", ActionState::isLate))
                .words("; waiting for a late one: ")
                .text(count(actions, "actions that wait for a late one", ActionState::critical))
                .words(".");
    }

    private Text count(List<ActionState> actions, String what, Predicate<ActionState> test) {
        int count = (int) actions.stream().filter(test).count();
        return numbers.count("plan/" + what + "/" + count, what, count);
    }

    private static Predicate<ActionState> of(ActionStatus status) {
        return state -> state.action().getStatus() == status;
    }

    Table actions(List<ActionState> actions) {
        return new Table(
                Text.of("Actions"),
                List.of(
                        Column.numbers("No."),
                        Column.text("Action"),
                        Column.text("Owner and days"),
                        Column.text("Status"),
                        Column.text("Addresses")),
                actions.stream().map(PlanTables::row).toList());
    }

    private static List<Cell> row(ActionState state) {
        Action action = state.action();
        return List.of(
                Cell.of(Integer.toString(state.number())),
                Cell.of(Text.ofName(Names.of(action)), Text.ofName(action.getNote())),
                Cell.of(
                        action.getOwner() == null ? Text.of("nobody yet") : Text.ofName(Names.of(action.getOwner())),
                        Text.of(Shown.period(action.getStart(), action.getDue())),
                        Text.of(action.getDone() == null ? "" : "done " + Shown.date(action.getDone()))),
                Cell.of(Text.of(action.getStatus().getLiteral().toLowerCase(Locale.ROOT)), Text.of(state.alarm())),
                Cell.of(
                        action.getAddresses().isEmpty()
                                ? Text.of("no problem yet")
                                : Text.ofName(action.getAddresses().stream()
                                        .map(Names::of)
                                        .collect(Collectors.joining("; ")))));
    }

    Table targets(List<TargetState> targets) {
        return new Table(
                Text.of("Targets, and where they stand"),
                List.of(
                        Column.text("Target"),
                        Column.text("By"),
                        Column.text("State"),
                        Column.text("What was measured")),
                targets.stream().map(this::row).toList());
    }

    private List<Cell> row(TargetState state) {
        LocalDate by = state.target().getBy();
        return List.of(
                Cell.of(
                        Text.ofName(Names.of(state.target())),
                        state.target().getQuestion() == null
                                ? Text.of("no question yet")
                                : Text.ofName(Names.of(state.target().getQuestion()))),
                Cell.of(by == null ? "no day set" : Shown.date(by)),
                Cell.of(
                        Text.of(state.state().words()),
                        Text.of(state.overdue() ? "its day has passed" : state.isLost() ? "was reached before" : "")),
                Cell.of(numbers.text(state.sentence())));
    }

    static Table remeasures(List<Remeasure> again) {
        return new Table(
                Text.of("Days on which targets are measured again"),
                List.of(Column.text("Target"), Column.text("Day"), Column.text("State")),
                again.stream()
                        .map(one -> List.of(
                                Cell.of(Text.ofName(Names.of(one.target()))),
                                Cell.of(Shown.date(one.day())),
                                Cell.of(
                                        Text.of(one.state().words()),
                                        one.wave()
                                                .map(wave -> Text.ofName(Names.of(wave)))
                                                .orElse(Text.EMPTY))))
                        .toList());
    }

    Table money(List<ActionState> actions) {
        Money money = Money.of(actions.stream().map(ActionState::action).toList());
        return new Table(
                Text.of("Cost and benefit in the client’s currency; dropped actions count with what they cost"),
                List.of(
                        Column.text("Sum"),
                        Column.numbers("Expected"),
                        Column.numbers("Actions that say it"),
                        Column.numbers("Realised"),
                        Column.numbers("Actions that say it")),
                List.of(
                        row("Cost", money.costExpected(), money.costRealised()),
                        row("Benefit", money.benefitExpected(), money.benefitRealised())));
    }

    private List<Cell> row(String what, Sum expected, Sum realised) {
        return List.of(
                Cell.of(what),
                sum(what.toLowerCase(Locale.ROOT) + " expected", expected),
                known(what + " expected", expected),
                sum(what.toLowerCase(Locale.ROOT) + " realised", realised),
                known(what + " realised", realised));
    }

    private Cell sum(String what, Sum sum) {
        if (sum.known() == 0) {
            return Cell.of("nobody has noted it");
        }
        return Cell.of(numbers.text(Quantity.of(
                "money/" + what,
                what,
                "",
                String.format(Locale.ENGLISH, "%,.0f", sum.total()),
                sum.total(),
                "sum of what is noted at actions",
                "the improvement plan")));
    }

    private Cell known(String what, Sum sum) {
        return Cell.of(numbers.count(
                "money/known/" + what, "actions that say: " + what.toLowerCase(Locale.ROOT), sum.known()));
    }
}
