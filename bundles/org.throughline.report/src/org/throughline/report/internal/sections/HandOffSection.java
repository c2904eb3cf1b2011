package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.handoff.HandOff;
import org.throughline.model.process.Process;
import org.throughline.model.report.Audience;
import org.throughline.report.Parameter;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.Focus;
import org.throughline.report.internal.HandOffNumbers;
import org.throughline.report.internal.ProcessNumbers;

/** Who hands what to whom: with needs and agreements, as SIPOC or as RACI. */
public final class HandOffSection implements ReportSection {
    private static final String FORM = "form";
    private static final String NEEDS = "needs";
    private static final String SIPOC = "sipoc";
    private static final String RACI = "raci";
    private static final String ALL = "all";

    @Override
    public String id() {
        return "hand-offs";
    }

    @Override
    public String title() {
        return "Hand-offs";
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL, Audience.WARD);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.choice(FORM, "Form of the tables", List.of(NEEDS, SIPOC, RACI, ALL)));
    }

    @Override
    public List<Block> build(ReportContext context) {
        Focus focus = Focus.of(context);
        List<Block> blocks = new ArrayList<>();
        for (Process process : context.folder().processes()) {
            if (focus.holds(process)) {
                blocks.add(new Heading(Text.ofName(ElementNames.of(process))));
                List<HandOff> handOffs = context.derived().handOffs(process).stream()
                        .filter(focus::holds)
                        .toList();
                if (handOffs.isEmpty()) {
                    blocks.add(Notice.of("The flowchart shows no hand-off yet. There is one wherever the step of one "
                            + "participant leads to a step of another."));
                } else {
                    add(blocks, context, focus, process, handOffs);
                }
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Notice.of(
                    context.folder().processes().isEmpty()
                            ? "Hand-offs are derived from flowcharts, and there is none yet."
                            : "Those whom this report is about hand nothing over in any flowchart yet."));
        }
        return blocks;
    }

    private static void add(
            List<Block> blocks, ReportContext context, Focus focus, Process process, List<HandOff> handOffs) {
        if (focus.isWhole()) {
            blocks.add(new Paragraph(counts(new ProcessNumbers(context.numbers(), process))));
        }
        String form = context.parameter(FORM);
        if (form.equals(NEEDS) || form.equals(ALL)) {
            blocks.add(HandOffTables.needs(new HandOffNumbers(context.numbers()), handOffs));
        }
        if (form.equals(SIPOC) || form.equals(ALL)) {
            blocks.add(HandOffTables.sipoc(handOffs));
        }
        if (form.equals(RACI) || form.equals(ALL)) {
            blocks.add(Paragraph.of(RaciTable.RULE));
            blocks.add(new RaciTable(handOffs).table());
        }
    }

    private static Text counts(ProcessNumbers numbers) {
        return Text.EMPTY
                .number(numbers.handOffCount())
                .words(" hand-offs from a supplier to a customer. What the customer requires is agreed at ")
                .number(numbers.agreed())
                .words(" of them; what is handed over is not named yet at ")
                .number(numbers.withoutProduct())
                .words(".");
    }
}
