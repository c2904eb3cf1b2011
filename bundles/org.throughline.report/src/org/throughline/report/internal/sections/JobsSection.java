package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.job.JobSheet;
import org.throughline.model.organisation.Job;
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

/** Each job two ways: what it makes, and why; and in both its roles, as a customer and as a supplier. */
public final class JobsSection implements ReportSection {
    private static final String PARTIES = "parties";

    @Override
    public String id() {
        return "jobs";
    }

    @Override
    public String title() {
        return "Jobs: what and why";
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL, Audience.WARD);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.onOff(PARTIES, "Parties from outside too", false));
    }

    @Override
    public List<Block> build(ReportContext context) {
        Focus focus = Focus.of(context);
        List<Block> blocks = new ArrayList<>();
        JobBlocks job = JobBlocks.of(context.folder().processes());
        for (JobSheet sheet : context.derived().jobSheets()) {
            boolean wanted = sheet.participant() instanceof Job || context.isOn(PARTIES);
            if (wanted && focus.holds(sheet.participant())) {
                blocks.add(new Heading(Text.ofName(ElementNames.of(sheet.participant()))));
                blocks.addAll(job.of(sheet, 2));
            }
        }
        if (blocks.isEmpty()) {
            return List.of(Notice.of(
                    focus.isWhole()
                            ? "No job has been entered yet. A job is defined by what it makes and by who needs that."
                            : "No job belongs to what this report is about."));
        }
        blocks.addFirst(Paragraph.of("Whoever does a job is a customer first and a supplier then: he needs something "
                + "of others before he can give others what they need. Each sheet shows both."));
        return blocks;
    }
}
