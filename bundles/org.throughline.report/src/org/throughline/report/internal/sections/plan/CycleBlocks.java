package org.throughline.report.internal.sections.plan;

import java.util.ArrayList;
import java.util.List;
import org.throughline.improvement.plan.ActionState;
import org.throughline.improvement.plan.CycleStory;
import org.throughline.improvement.words.Names;
import org.throughline.model.improvement.PdsaCycle;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Text;
import org.throughline.report.internal.Shown;

/** What was tried out: plan, do, study and act of every cycle. */
final class CycleBlocks {
    private CycleBlocks() {}

    static void add(List<Block> blocks, List<ActionState> actions) {
        List<ActionState> tried = actions.stream()
                .filter(state -> !state.action().getCycles().isEmpty())
                .toList();
        if (tried.isEmpty()) {
            return;
        }
        blocks.add(Heading.of("Tried out"));
        for (ActionState state : tried) {
            for (PdsaCycle cycle : state.action().getCycles()) {
                blocks.add(new Heading(Text.ofName(Names.of(cycle)), 2));
                String when = Shown.period(cycle.getFrom(), cycle.getTo());
                blocks.add(new Paragraph(Text.of("For “")
                        .name(Names.of(state.action()))
                        .words(when.isEmpty() ? "”." : "”, " + when + ".")));
                blocks.add(new Bullets(told(cycle)));
            }
        }
    }

    private static List<Text> told(PdsaCycle cycle) {
        List<Text> told = new ArrayList<>();
        for (CycleStory.Part part : CycleStory.of(cycle)) {
            if (part.isTold()) {
                told.add(Text.of(part.heading() + ": ").name(part.words()));
            }
        }
        String missing = CycleStory.missing(cycle);
        if (!missing.isEmpty()) {
            told.add(Text.of(missing + "."));
        }
        return told;
    }
}
