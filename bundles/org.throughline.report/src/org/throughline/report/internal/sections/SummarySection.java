package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.List;
import org.throughline.model.report.Audience;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.SurveyResults;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Text;
import org.throughline.report.internal.Focus;

/** One page: what improved, what did not, what nobody can say yet, and what is asked of the reader. */
public final class SummarySection implements ReportSection {
    /** As many sentences of a kind as one page has room for. */
    private static final int MOST = 5;

    @Override
    public String id() {
        return "summary";
    }

    @Override
    public String title() {
        return "Summary";
    }

    @Override
    public String title(Audience audience) {
        return audience == Audience.PATIENTS ? "In short" : title();
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Block> build(ReportContext context) {
        if (context.audience() == Audience.PATIENTS) {
            return new PlainSummary(context).blocks();
        }
        List<Block> blocks = new ArrayList<>();
        List<Text> improved = new ArrayList<>();
        List<Text> worse = new ArrayList<>();
        List<Text> open = new ArrayList<>();
        boolean compared = false;
        for (SurveyResults results : context.surveys()) {
            compared |= !results.comparisons().isEmpty();
            Sentences sentences = new Sentences(context, results);
            sentences.basis().ifPresent(basis -> blocks.add(new Paragraph(basis)));
            sentences.sort(improved, worse, open);
        }
        if (context.surveys().isEmpty()) {
            blocks.add(Notice.of("No survey has been imported yet. Without a baseline nobody can say that a change "
                    + "worked: ask the customers first, change the process, then ask the same questions again."));
        }
        if (compared) {
            group(blocks, "What improved", improved, "No question improved beyond what chance explains.");
            group(
                    blocks,
                    "What did not",
                    worse,
                    open.isEmpty()
                            ? "No question got worse beyond what chance explains."
                            : "No question got worse beyond what chance explains; what shows no clear change stands "
                                    + "below.");
        }
        SummaryCounts counts = new SummaryCounts(context, Focus.of(context));
        counts.unmeasured().ifPresent(open::add);
        if (!open.isEmpty()) {
            group(blocks, "What nobody can say yet", open, "");
        }
        group(
                blocks,
                "What is asked of you",
                counts.asked(),
                "Nothing: every gap that this program looks for is closed.");
        return blocks;
    }

    private static void group(List<Block> blocks, String heading, List<Text> items, String none) {
        blocks.add(Heading.of(heading));
        if (items.isEmpty()) {
            blocks.add(Paragraph.of(none));
            return;
        }
        List<Text> shown = new ArrayList<>(items.subList(0, Math.min(MOST, items.size())));
        if (items.size() > MOST) {
            shown.add(Text.of("And " + (items.size() - MOST) + " more: see ")
                    .refer("verdicts")
                    .words("."));
        }
        blocks.add(new Bullets(shown));
    }
}
