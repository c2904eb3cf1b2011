package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.List;
import org.throughline.diagram.FlowchartSvg;
import org.throughline.diagram.NodeSizes;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessState;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Figure;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.ProcessNumbers;

/** Every process as a picture. */
public final class FlowchartSection implements ReportSection {
    /** What a picture leaves free left of the lanes' names. */
    private static final int MARGIN = 12;

    @Override
    public String id() {
        return "flowcharts";
    }

    @Override
    public String title() {
        return "Flowcharts";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public List<Block> build(ReportContext context) {
        List<Block> blocks = new ArrayList<>();
        for (Process process : context.folder().processes()) {
            String name = ElementNames.of(process);
            blocks.add(new Heading(Text.ofName(name)));
            if (process.getNodes().isEmpty()) {
                blocks.add(Paragraph.of("The flowchart is empty so far."));
            } else {
                blocks.add(figure(context, process, name));
            }
            if (process.getNote() != null) {
                blocks.add(new Paragraph(Text.ofName(process.getNote())));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(
                    Paragraph.of("No process has been drawn or imported yet. A flowchart from the first contact to the "
                            + "last shows who hands what to whom."));
        }
        return blocks;
    }

    private static Figure figure(ReportContext context, Process process, String name) {
        ProcessNumbers numbers = new ProcessNumbers(context.numbers(), process);
        String state = process.getState() == ProcessState.TO_BE ? "as it shall be" : "as it is";
        Text caption = Text.of("The process " + state + ": ")
                .number(numbers.steps())
                .words(" steps in ")
                .number(numbers.lanes())
                .words(" lanes. Strong arrows are hand-offs from a supplier to a customer.");
        return new Figure(
                FlowchartSvg.render(process, name),
                "Flowchart of " + name + "; its hand-offs stand as a table in the next section.",
                caption,
                true,
                MARGIN + depth(process.getLanes()) * NodeSizes.LANE_HEADER);
    }

    private static int depth(List<Lane> lanes) {
        int depth = 0;
        for (Lane lane : lanes) {
            depth = Math.max(depth, 1 + depth(lane.getLanes()));
        }
        return depth;
    }
}
