package org.throughline.report.internal.sections.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.throughline.chart.Picture;
import org.throughline.core.RefusedInputException;
import org.throughline.improvement.picture.PriorityPicture;
import org.throughline.improvement.plan.ActionState;
import org.throughline.improvement.priority.Priorities;
import org.throughline.improvement.priority.Priority;
import org.throughline.improvement.words.Names;
import org.throughline.improvement.words.Quantity;
import org.throughline.model.report.Audience;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Figure;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.Explained;

/** Which open actions promise most for their effort. */
public final class PrioritiesSection implements ReportSection {
    private static final String EFFORT = "days of one person, as noted in the plan";

    @Override
    public String id() {
        return "priorities";
    }

    @Override
    public String title() {
        return "What to do first";
    }

    @Override
    public int order() {
        return 630;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL);
    }

    @Override
    public List<Block> build(ReportContext context) throws IOException, RefusedInputException {
        Set<ActionState> wanted = new HashSet<>(
                PlanFocus.of(context).actions(context.improvement().actions()));
        List<Priority> priorities = context.improvement().priorities().stream()
                .filter(one -> wanted.contains(one.state()))
                .toList();
        if (priorities.isEmpty()) {
            return List.of(Notice.of(
                    wanted.isEmpty()
                            ? "No action is planned yet, so that there is nothing to put in order."
                            : "No action is open: all are done or dropped."));
        }
        Explained numbers = new Explained(context.numbers());
        Picture picture = PriorityPicture.of(priorities);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Priorities.rule()));
        blocks.add(new Figure(
                picture.svg(),
                picture.title() + ". " + picture.description(),
                Text.of("Open actions by effort and effect, numbered by rank"),
                false,
                0));
        blocks.add(new Table(
                Text.of("Open actions by rank"),
                List.of(
                        Column.numbers("Rank"),
                        Column.text("Action"),
                        Column.numbers("Effect, measured part"),
                        Column.numbers("Effect, judged part"),
                        Column.numbers("Effort in days"),
                        Column.numbers("Effect a day")),
                priorities.stream().map(one -> row(numbers, one)).toList()));
        return blocks;
    }

    private static List<Cell> row(Explained numbers, Priority one) {
        return List.of(
                Cell.of(Integer.toString(one.rank())),
                Cell.of(Text.ofName(Names.of(one.state().action()))),
                number(numbers, one, "measured part of the effect: ", one.measured(), "sum over its problems"),
                number(numbers, one, "judged part of the effect: ", one.judged(), "sum over its problems, as judged"),
                one.effort() > 0
                        ? number(numbers, one, "effort in days: ", one.effort(), EFFORT)
                        : Cell.of("not judged"),
                one.perDay().isPresent()
                        ? number(
                                numbers,
                                one,
                                "effect for a day of effort: ",
                                one.perDay().getAsDouble(),
                                "effect / effort")
                        : Cell.of("not known"));
    }

    private static Cell number(Explained numbers, Priority one, String what, double value, String method) {
        if (value == 0) {
            return Cell.of("none");
        }
        return Cell.of(numbers.text(Quantity.of(
                one.state().action().getId() + "/" + what,
                what,
                Names.of(one.state().action()),
                String.format(Locale.ROOT, "%.1f", value),
                value,
                method,
                "the improvement plan")));
    }
}
