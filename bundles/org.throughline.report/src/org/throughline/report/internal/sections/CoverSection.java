package org.throughline.report.internal.sections;

import java.util.List;
import org.throughline.model.report.Audience;
import org.throughline.report.Parameter;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Text;
import org.throughline.report.internal.Focus;

/**
 * What readers must know before they begin: what the report is about. Its parameters stand on the cover, which each
 * format draws from the names of client and report.
 */
public final class CoverSection implements ReportSection {
    /** The section's id. */
    public static final String ID = "cover";
    /** The parameter that names for whom the report was made. */
    public static final String READERS = "for";
    /** The parameter that names who made it. */
    public static final String AUTHOR = "by";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "About this report";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.text(READERS, "Made for", ""), Parameter.text(AUTHOR, "Made by", ""));
    }

    @Override
    public List<Block> build(ReportContext context) {
        Focus focus = Focus.of(context);
        if (!focus.isWhole()) {
            return List.of(new Paragraph(Text.of("This report is about ")
                    .text(focus.names())
                    .words(". Hand-offs, jobs and gaps of others are left out; the survey’s results are those of "
                            + "all who answered, unless a table says otherwise.")));
        }
        return context.audience() == Audience.WARD
                ? List.of(
                        Notice.of("This report is about the whole house. A facility, a unit, a job or a process can be "
                                + "chosen as its focus; it then shows their hand-offs, jobs and scores alone."))
                : List.of();
    }
}
