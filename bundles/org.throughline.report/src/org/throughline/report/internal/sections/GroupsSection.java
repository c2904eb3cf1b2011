package org.throughline.report.internal.sections;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.model.report.Audience;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.SurveyResults;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.Focus;
import org.throughline.survey.breakdown.Grouping;

/** The answers told apart by facility and unit. What would give a small group away is hidden. */
public final class GroupsSection implements ReportSection {
    private static final List<Grouping> GROUPINGS = List.of(Grouping.FACILITY, Grouping.UNIT);

    @Override
    public String id() {
        return "groups";
    }

    @Override
    public String title() {
        return "By facility and unit";
    }

    @Override
    public int order() {
        return 540;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL, Audience.WARD);
    }

    @Override
    public List<Block> build(ReportContext context) throws IOException, RefusedInputException {
        List<Block> blocks = new ArrayList<>();
        for (SurveyResults results : context.surveys()) {
            add(blocks, context, results);
        }
        if (blocks.isEmpty() && context.audience() == Audience.WARD) {
            return List.of();
        }
        if (blocks.isEmpty()) {
            return List.of(Notice.of(
                    context.surveys().isEmpty()
                            ? "No survey has been imported yet."
                            : "No answer tells which facility or unit it is about, so that they cannot be told apart. "
                                    + "Add a question for the facility or unit to the survey."));
        }
        blocks.addFirst(Paragraph.of("Groups are compared with themselves, before and after. A group with few answers "
                + "is hidden, and so is whatever would give it away; what is hidden is in no number here but the total "
                + "of all."));
        return blocks;
    }

    private static void add(List<Block> blocks, ReportContext context, SurveyResults results)
            throws IOException, RefusedInputException {
        Set<String> wanted = wanted(context);
        for (Grouping grouping : GROUPINGS) {
            if (grouping.question(results.survey()).isEmpty()
                    || results.comparisons().isEmpty()) {
                continue;
            }
            blocks.add(new Heading(Text.ofName(ElementNames.of(results.survey()))
                    .words(grouping == Grouping.FACILITY ? ", by facility" : ", by unit")));
            List<Block> tables = new GroupTables(context, results, grouping, wanted).tables();
            blocks.addAll(
                    tables.isEmpty()
                            ? List.of(Notice.of("No answers are of the facilities or units that this report is about."))
                            : tables);
        }
    }

    /** Returns the names of the places that the report is about; empty for all. */
    private static Set<String> wanted(ReportContext context) {
        return Focus.of(context).placeNames();
    }
}
