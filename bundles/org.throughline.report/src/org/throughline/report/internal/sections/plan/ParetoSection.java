package org.throughline.report.internal.sections.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.improvement.measure.Shares;
import org.throughline.improvement.picture.ParetoPicture;
import org.throughline.improvement.problem.Effect;
import org.throughline.improvement.problem.Pareto;
import org.throughline.improvement.words.Names;
import org.throughline.improvement.words.Quantity;
import org.throughline.model.report.Audience;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Chart;
import org.throughline.report.document.ChartData;
import org.throughline.report.document.ChartData.Form;
import org.throughline.report.document.ChartData.Point;
import org.throughline.report.document.ChartData.Role;
import org.throughline.report.document.ChartData.Series;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.Explained;

/** Which few problems make most of the measured effect. */
public final class ParetoSection implements ReportSection {
    private static final int LEAST = 2;

    @Override
    public String id() {
        return "pareto";
    }

    @Override
    public String title() {
        return "Which problems weigh most";
    }

    @Override
    public int order() {
        return 620;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL);
    }

    @Override
    public List<Block> build(ReportContext context) throws IOException, RefusedInputException {
        Pareto pareto =
                Pareto.of(PlanFocus.of(context).effects(context.improvement().effects()));
        List<Block> blocks = new ArrayList<>();
        if (pareto.columns().size() < LEAST) {
            blocks.add(
                    Notice.of(
                            "The effect of fewer than two problems is measured, so that there is nothing to compare."
                                    + " Ask the ultimate customer about what they touch, or note figures at the steps of the line."));
        } else {
            Explained numbers = new Explained(context.numbers());
            blocks.add(
                    Paragraph.of("Problems by how many customers go without what they touch, or how many cases fail at"
                            + " a step of the line. The line adds them up; the sum is no count of people, since one customer can"
                            + " meet several problems."));
            blocks.add(new Chart(
                    ParetoPicture.of(pareto),
                    data(pareto),
                    Text.of("Problems by measured effect, and what they make together")));
            blocks.add(table(numbers, pareto));
        }
        if (!pareto.unmeasured().isEmpty()) {
            blocks.add(Notice.of("Not in the chart, since nothing about them is measured or may be shown:"));
            blocks.add(new Bullets(pareto.unmeasured().stream()
                    .map(effect -> Text.ofName(Names.of(effect.problem())))
                    .toList()));
        }
        return blocks;
    }

    private static ChartData data(Pareto pareto) {
        List<Pareto.Column> columns =
                pareto.columns().stream().limit(ParetoPicture.MOST).toList();
        return new ChartData(
                Form.COLUMNS,
                true,
                columns.stream()
                        .map(column ->
                                column.place() + ". " + Names.of(column.effect().problem()))
                        .toList(),
                List.of(
                        new Series(
                                "Go without, or fail",
                                Role.VALUES,
                                columns.stream()
                                        .map(column -> Point.of(column.share()))
                                        .toList()),
                        new Series(
                                "Together, of the sum",
                                Role.CENTRE,
                                columns.stream()
                                        .map(column -> Point.of(column.cumulative()))
                                        .toList())));
    }

    private static Table table(Explained numbers, Pareto pareto) {
        return new Table(
                Text.of("Problems by measured effect"),
                List.of(
                        Column.numbers("No."),
                        Column.text("Problem"),
                        Column.numbers("Go without, or fail"),
                        Column.numbers("Together, of the sum"),
                        Column.text("Measured by")),
                pareto.columns().stream().map(column -> row(numbers, column)).toList());
    }

    private static List<Cell> row(Explained numbers, Pareto.Column column) {
        Effect effect = column.effect();
        Quantity together = Quantity.of(
                effect.problem().getId() + "/together",
                "share of the sum of all measured effects, of the problems up to: ",
                Names.of(effect.problem()),
                Shares.percent(column.cumulative(), 0),
                column.cumulative(),
                "sum of the effects up to here / sum of all",
                "the numbers of the same table");
        return List.of(
                Cell.of(Integer.toString(column.place())),
                Cell.of(Text.ofName(Names.of(effect.problem()))),
                Cell.of(numbers.text(effect.number().orElseThrow())),
                Cell.of(numbers.text(together)),
                Cell.of(effect.basis().words()));
    }
}
