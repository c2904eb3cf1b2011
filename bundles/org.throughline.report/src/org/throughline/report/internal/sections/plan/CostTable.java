package org.throughline.report.internal.sections.plan;

import java.util.List;
import java.util.Locale;
import org.throughline.improvement.plan.ActionState;
import org.throughline.improvement.words.Names;
import org.throughline.improvement.words.Quantity;
import org.throughline.model.improvement.Action;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.Explained;
import org.throughline.report.internal.Shown;

/** The actions of a plan as those read them who pay for them: who, until when, how it stands, what it costs. */
final class CostTable {
    private final Explained numbers;

    CostTable(Explained numbers) {
        this.numbers = numbers;
    }

    Table actions(List<ActionState> actions) {
        return new Table(
                Text.of("Actions, and what each is expected to cost in the client’s currency"),
                List.of(
                        Column.text("Action"),
                        Column.text("Owner"),
                        Column.text("By"),
                        Column.text("Status"),
                        Column.numbers("Cost expected")),
                actions.stream().map(this::row).toList());
    }

    private List<Cell> row(ActionState state) {
        Action action = state.action();
        return List.of(
                Cell.of(Text.ofName(Names.of(action))),
                Cell.of(action.getOwner() == null ? Text.of("nobody yet") : Text.ofName(Names.of(action.getOwner()))),
                Cell.of(action.getDue() == null ? "no day set" : Shown.date(action.getDue())),
                Cell.of(Text.of(action.getStatus().getLiteral().toLowerCase(Locale.ROOT)), Text.of(state.alarm())),
                cost(action));
    }

    private Cell cost(Action action) {
        if (!action.isSetCostExpected()) {
            return Cell.of("not noted");
        }
        return Cell.of(numbers.text(Quantity.of(
                "plan/cost/" + action.getId(),
                "cost expected: ",
                Names.of(action),
                String.format(Locale.ENGLISH, "%,.0f", action.getCostExpected()),
                action.getCostExpected(),
                "as noted in the plan",
                "the improvement plan")));
    }
}
