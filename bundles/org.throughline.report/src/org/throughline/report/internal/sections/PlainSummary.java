package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.List;
import org.throughline.report.ReportContext;
import org.throughline.report.SurveyResults;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Text;
import org.throughline.report.internal.SurveyNumbers;
import org.throughline.survey.compare.QuestionComparison;

/** The summary for patients and families: short sentences, no word that has to be explained. */
final class PlainSummary {
    private final ReportContext context;

    PlainSummary(ReportContext context) {
        this.context = context;
    }

    List<Block> blocks() {
        List<Text> better = new ArrayList<>();
        List<Text> worse = new ArrayList<>();
        List<Text> open = new ArrayList<>();
        boolean answered = false;
        for (SurveyResults results : context.surveys()) {
            answered |= results.baseline().isPresent() || results.followUp().isPresent();
            for (QuestionComparison compared : results.comparisons()) {
                Text question = Text.of("“")
                        .name(SurveyNumbers.wording(compared.question()))
                        .words("”");
                switch (compared.verdict()) {
                    case IMPROVED -> better.add(question);
                    case WORSE -> worse.add(question);
                    default -> open.add(question);
                }
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!answered) {
            blocks.add(Paragraph.of("We want to know what you need. Soon we will ask people about their stay. Then we "
                    + "will tell you what they said."));
        } else if (better.isEmpty() && worse.isEmpty() && open.isEmpty()) {
            blocks.add(
                    Paragraph.of("We asked people about their stay. Next we will make changes and ask again. Then we "
                            + "can say if things got better."));
        } else {
            blocks.add(Paragraph.of("We asked people about their stay. Then we made changes and asked again. This is "
                    + "what we found."));
        }
        group(blocks, "What got better", better);
        group(blocks, "What got worse", worse);
        group(blocks, "What we do not know yet", open);
        blocks.add(Heading.of("What you can do"));
        blocks.add(Paragraph.of("If something is not clear to you, please ask us. If we send you questions, please "
                + "answer them. Your answers are counted without your name. Thank you."));
        return blocks;
    }

    private static void group(List<Block> blocks, String heading, List<Text> questions) {
        if (!questions.isEmpty()) {
            blocks.add(Heading.of(heading));
            blocks.add(new Bullets(questions));
        }
    }
}
