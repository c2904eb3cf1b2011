package org.throughline.report.internal.sections.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.chart.Picture;
import org.throughline.core.RefusedInputException;
import org.throughline.improvement.picture.Timeline;
import org.throughline.improvement.plan.ActionState;
import org.throughline.improvement.plan.Remeasure;
import org.throughline.improvement.plan.TargetState;
import org.throughline.model.report.Audience;
import org.throughline.report.Parameter;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Figure;
import org.throughline.report.document.Text;
import org.throughline.report.internal.Explained;

/** What is done about the problems, by whom and until when, what it costs and brings, and whether it holds. */
public final class PlanSection implements ReportSection {
    private static final String TIMELINE = "timeline";
    private static final String TARGETS = "targets";
    private static final String COSTS = "costs";
    private static final String CYCLES = "cycles";

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public String title() {
        return "Improvement plan";
    }

    @Override
    public int order() {
        return 640;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL, Audience.BOARD, Audience.WARD);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.onOff(TIMELINE, "Timeline (not for the board)", true),
                Parameter.onOff(TARGETS, "Targets and whether the gain holds", true),
                Parameter.onOff(COSTS, "Cost and benefit (not for a ward)", true),
                Parameter.onOff(CYCLES, "Tried out: the cycles (full report and ward)", true));
    }

    @Override
    public List<Block> build(ReportContext context) throws IOException, RefusedInputException {
        PlanFocus focus = PlanFocus.of(context);
        List<ActionState> actions = focus.actions(context.improvement().actions());
        List<TargetState> targets = focus.targets(context.improvement().targets(), actions);
        boolean brief = context.audience() == Audience.BOARD;
        List<Block> blocks = new ArrayList<>();
        if (actions.isEmpty()) {
            blocks.add(Notice.of("Nothing is planned yet. An action says who does what until when, which problems it"
                    + " addresses and what it changes."));
        }
        Explained numbers = new Explained(context.numbers());
        PlanTables tables = new PlanTables(numbers);
        if (!actions.isEmpty()) {
            blocks.add(new Paragraph(tables.counts(actions)));
            blocks.add(brief ? new CostTable(numbers).actions(actions) : tables.actions(actions));
        }
        List<Remeasure> again = context.improvement().remeasures().stream()
                .filter(one -> targets.stream().anyMatch(target -> target.target() == one.target()))
                .toList();
        if (context.isOn(TIMELINE) && !brief) {
            timeline(blocks, Timeline.of(actions, targets, again, context.asOf()));
        }
        if (context.isOn(TARGETS)) {
            new GainBlocks(numbers, context).add(blocks, targets, again);
        }
        if (context.isOn(COSTS) && context.audience() != Audience.WARD && !actions.isEmpty()) {
            blocks.add(Heading.of("Cost and benefit"));
            blocks.add(tables.money(actions));
        }
        if (context.isOn(CYCLES) && !brief) {
            CycleBlocks.add(blocks, actions);
        }
        return blocks;
    }

    private static void timeline(List<Block> blocks, List<Picture> pictures) {
        for (Picture picture : pictures) {
            String part = pictures.size() == 1 ? "" : ", part " + (pictures.indexOf(picture) + 1);
            blocks.add(new Figure(
                    picture.svg(),
                    picture.title() + ". " + picture.description(),
                    Text.of("Timeline of the plan" + part),
                    false,
                    0));
        }
    }
}
