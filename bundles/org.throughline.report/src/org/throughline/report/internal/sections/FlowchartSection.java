package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.diagram.FlowchartPages;
import org.throughline.diagram.FlowchartSvg;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.Size;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessState;
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
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.Focus;
import org.throughline.report.internal.ProcessNumbers;

/** Every process as a picture: in pages that can be read, or whole. */
public final class FlowchartSection implements ReportSection {
    private static final String FORM = "form";
    private static final String PAGES = "pages";
    private static final String WHOLE = "whole";
    /** What an upright sheet has room for beside a heading and a caption, in points of 1/96 inch. */
    private static final Size ROOM = new Size(686, 750);
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
        return 200;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.choice(FORM, "Large flowcharts", List.of(PAGES, WHOLE)));
    }

    @Override
    public List<Block> build(ReportContext context) {
        List<Block> blocks = new ArrayList<>();
        Focus focus = Focus.of(context);
        for (Process process : context.folder().processes()) {
            if (focus.holds(process)) {
                blocks.add(new Heading(Text.ofName(ElementNames.of(process))));
                add(blocks, context, process);
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Notice.of(
                    context.folder().processes().isEmpty()
                            ? "No process has been drawn or imported yet. A flowchart from the first contact to the "
                                    + "last shows who hands what to whom."
                            : "No process has a lane of those that this report is about."));
        }
        return blocks;
    }

    private static void add(List<Block> blocks, ReportContext context, Process process) {
        if (process.getNote() != null && !process.getNote().isBlank()) {
            blocks.add(new Paragraph(Text.ofName(process.getNote())));
        }
        if (process.getNodes().isEmpty()) {
            blocks.add(Notice.of("The flowchart is empty so far."));
        } else if (context.parameter(FORM).equals(WHOLE)) {
            int strip = MARGIN + depth(process.getLanes()) * NodeSizes.LANE_HEADER;
            String svg = FlowchartSvg.render(process, ElementNames.of(process));
            blocks.add(new Figure(svg, alternative(process, ""), caption(context, process, ""), true, strip));
        } else {
            List<String> pages = FlowchartPages.within(process, ROOM);
            for (int i = 0; i < pages.size(); i++) {
                String page = pages.size() == 1 ? "" : ", page " + (i + 1) + " of " + pages.size();
                Text caption = i == 0
                        ? caption(context, process, page)
                        : Text.EMPTY.name(ElementNames.of(process)).words(page + ".");
                blocks.add(new Figure(pages.get(i), alternative(process, page), caption, false, 0));
            }
        }
    }

    private static String alternative(Process process, String page) {
        return "Flowchart of " + ElementNames.of(process) + page + "; its hand-offs stand as a table in “Hand-offs”.";
    }

    private static Text caption(ReportContext context, Process process, String page) {
        ProcessNumbers numbers = new ProcessNumbers(context.numbers(), process);
        String state = process.getState() == ProcessState.TO_BE ? "as it shall be" : "as it is";
        String pages = page.isEmpty()
                ? ""
                : " An arrow that leaves the page ends in a letter; the same letter stands where it goes on.";
        return Text.EMPTY
                .name(ElementNames.of(process))
                .words(page + ". The process " + state + ": ")
                .number(numbers.steps())
                .words(" steps in ")
                .number(numbers.lanes())
                .words(" lanes. Strong arrows are hand-offs from a supplier to a customer." + pages);
    }

    private static int depth(List<Lane> lanes) {
        int depth = 0;
        for (Lane lane : lanes) {
            depth = Math.max(depth, 1 + depth(lane.getLanes()));
        }
        return depth;
    }
}
