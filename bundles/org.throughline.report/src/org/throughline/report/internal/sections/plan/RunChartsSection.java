package org.throughline.report.internal.sections.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.chart.SeriesPicture;
import org.throughline.core.RefusedInputException;
import org.throughline.improvement.plan.GainAlarm;
import org.throughline.improvement.plan.GainAlarms;
import org.throughline.improvement.words.Names;
import org.throughline.model.report.Audience;
import org.throughline.report.Parameter;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Chart;
import org.throughline.report.document.Text;
import org.throughline.report.internal.Explained;
import org.throughline.report.internal.Focus;
import org.throughline.report.internal.chart.SeriesNumbers;
import org.throughline.survey.time.ChartKind;
import org.throughline.survey.time.Period;
import org.throughline.survey.time.SeriesChart;

/** Every question whose answers are dated, over time, with the days of changes. */
public final class RunChartsSection implements ReportSection {
    private static final String KIND = "kind";
    private static final String BY = "by";
    private static final String USUAL = "best";

    @Override
    public String id() {
        return "run-charts";
    }

    @Override
    public String title() {
        return "Answers over time";
    }

    @Override
    public int order() {
        return 530;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.choice(KIND, "Control chart or run chart", List.of("control", "run")),
                Parameter.choice(
                        BY,
                        "How much time a point takes in",
                        Stream.concat(
                                        Stream.of(USUAL),
                                        Stream.of(Period.values()).map(Period::word))
                                .toList()));
    }

    @Override
    public List<Block> build(ReportContext context) throws IOException, RefusedInputException {
        ChartKind kind = context.parameter(KIND).equals("run") ? ChartKind.RUN : ChartKind.CONTROL;
        List<SeriesChart> charts = context.improvement().charts(kind, period(context.parameter(BY)));
        if (charts.isEmpty()) {
            return List.of(
                    Notice.of("No question has enough dated answers to be shown over time. Let the survey ask for"
                            + " the day, and let at least three periods or waves have enough answers to be shown."));
        }
        Explained numbers = new Explained(context.numbers());
        Focus focus = Focus.of(context);
        List<Block> blocks = new ArrayList<>();
        for (SeriesChart chart : charts) {
            if (focus.holds(chart.series().question())) {
                add(blocks, numbers, chart);
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Notice.of("No question with enough dated answers is linked to what those whom this report is"
                    + " about hand over or need."));
        }
        return blocks;
    }

    private static Optional<Period> period(String word) {
        return word.equals(USUAL) || word.isBlank()
                ? Optional.empty()
                : Optional.of(Period.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static void add(List<Block> blocks, Explained numbers, SeriesChart chart) {
        SeriesNumbers series = new SeriesNumbers(numbers, chart);
        blocks.add(new Heading(Text.ofName(Names.of(chart.series().question()))));
        blocks.add(new Chart(SeriesPicture.of(chart), series.data(), series.caption()));
        blocks.add(new Bullets(series.phases()));
        List<Text> said = new ArrayList<>();
        chart.violations().forEach(violation -> said.add(Text.of(violation.words() + ".")));
        for (GainAlarm alarm : GainAlarms.of(chart)) {
            if (alarm.direction() == GainAlarm.Direction.FALLS) {
                blocks.add(new Notice(GainBlocks.text(alarm)));
            }
        }
        if (said.isEmpty()) {
            blocks.add(Paragraph.of("No rule says that anything but chance is at work within a phase."));
        } else {
            blocks.add(Paragraph.of("More than chance explains:"));
            blocks.add(new Bullets(said));
        }
        if (!chart.notes().isEmpty()) {
            blocks.add(new Bullets(chart.notes().stream().map(Text::of).toList()));
        }
    }
}
