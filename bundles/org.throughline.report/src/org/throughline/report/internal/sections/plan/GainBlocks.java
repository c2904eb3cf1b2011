package org.throughline.report.internal.sections.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.core.RefusedInputException;
import org.throughline.improvement.plan.GainAlarm;
import org.throughline.improvement.plan.Remeasure;
import org.throughline.improvement.plan.TargetState;
import org.throughline.improvement.plan.TargetStates;
import org.throughline.improvement.words.Names;
import org.throughline.model.report.Audience;
import org.throughline.model.survey.Question;
import org.throughline.report.ReportContext;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Text;
import org.throughline.report.internal.Explained;
import org.throughline.report.internal.Shown;

/** Whether targets are reached, when they are measured again, and where a gain may be lost. */
final class GainBlocks {
    private final Explained numbers;
    private final ReportContext context;

    GainBlocks(Explained numbers, ReportContext context) {
        this.numbers = numbers;
        this.context = context;
    }

    void add(List<Block> blocks, List<TargetState> targets, List<Remeasure> again)
            throws IOException, RefusedInputException {
        blocks.add(Heading.of("Targets"));
        if (targets.isEmpty()) {
            blocks.add(Notice.of("No target is set. Without one nobody can say whether an action worked: choose a"
                    + " question, its baseline, a goal and a day."));
            return;
        }
        blocks.add(new PlanTables(numbers).targets(targets));
        blocks.add(Paragraph.of(TargetStates.rule()));
        blocks.add(Heading.of("Hold the gain"));
        if (again.isEmpty()) {
            blocks.add(Notice.of("No day is set on which a target is measured again, so that nobody would notice if a"
                    + " gain were lost."));
        } else {
            blocks.add(
                    context.audience() == Audience.BOARD ? Paragraph.of(nextDay(again)) : PlanTables.remeasures(again));
        }
        alarms(
                blocks,
                targets.stream().map(state -> state.target().getQuestion()).toList());
    }

    private String nextDay(List<Remeasure> again) {
        return again.stream()
                .map(Remeasure::day)
                .filter(day -> day.isAfter(context.asOf()))
                .min(Comparator.naturalOrder())
                .map(day -> "The next day on which a target is measured again is " + Shown.date(day) + ".")
                .orElse("Every day on which a target was to be measured again has passed: set new ones.");
    }

    private void alarms(List<Block> blocks, List<Question> questions) throws IOException, RefusedInputException {
        List<Text> alarms = new ArrayList<>();
        for (GainAlarm alarm : context.improvement().alarms()) {
            if (questions.contains(alarm.question())) {
                alarms.add(text(alarm));
            }
        }
        if (alarms.isEmpty()) {
            blocks.add(Paragraph.of("No control chart signals after an action was done, as far as answers are dated and"
                    + " enough to be charted."));
        } else {
            blocks.add(Notice.of("A control chart signals after an action was done:"));
            blocks.add(new Bullets(alarms));
        }
    }

    /** Returns what a chart signals, and after which actions. */
    static Text text(GainAlarm alarm) {
        return Text.of("“")
                .name(Names.of(alarm.question()))
                .words("”: " + alarm.violation().words() + "; "
                        + alarm.direction().words() + ". Done before it: ")
                .name(alarm.actions().stream().map(Names::of).collect(Collectors.joining("; ")))
                .words(".");
    }
}
