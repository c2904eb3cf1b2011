package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionRole;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.SurveyResults;
import org.throughline.report.SurveyResults.WaveAnswers;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.SurveyNumbers;
import org.throughline.report.internal.chart.ResultsChart;
import org.throughline.survey.answers.Tally;

/** Baseline and follow-up of every question: as a picture, and as a table with interval, test and verdict. */
public final class ResultsSection implements ReportSection {
    @Override
    public String id() {
        return "results";
    }

    @Override
    public String title() {
        return "Baseline and follow-up";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<Block> build(ReportContext context) {
        List<Block> blocks = new ArrayList<>();
        for (SurveyResults results : context.surveys()) {
            blocks.add(new Heading(Text.ofName(ElementNames.of(results.survey()))));
            add(blocks, context, results);
        }
        if (blocks.isEmpty()) {
            blocks.add(Paragraph.of("No survey has been imported yet. Once there are answers, this section shows each "
                    + "question before and after the change."));
        }
        return blocks;
    }

    private static void add(List<Block> blocks, ReportContext context, SurveyResults results) {
        List<WaveAnswers> shown = new ArrayList<>();
        results.baseline().ifPresent(shown::add);
        results.followUp().ifPresent(shown::add);
        if (shown.isEmpty()) {
            blocks.add(Paragraph.of("No answers of a baseline or a follow-up have been imported yet."));
            return;
        }
        ResultTables tables = new ResultTables(context, results);
        if (!shown.getFirst().results().isEmpty()) {
            new ResultsChart(context, results).figure().ifPresent(blocks::add);
            blocks.add(results.comparisons().isEmpty() ? tables.wave(shown.getFirst()) : tables.comparison());
        }
        if (shown.size() == 1) {
            blocks.add(Paragraph.of(
                    results.followUp().isEmpty()
                            ? "There is no follow-up yet: whether anything changed cannot be said."
                            : "There is no baseline: whether anything changed cannot be said."));
        }
        notCounted(results).ifPresent(blocks::add);
    }

    private static Optional<Block> notCounted(SurveyResults results) {
        Text names = Text.EMPTY;
        for (Question question : results.survey().getQuestions()) {
            if (question.getRole() == QuestionRole.ASK && !Tally.counts(question)) {
                names = names.words(names.isEmpty() ? "" : "; ").name(SurveyNumbers.wording(question));
            }
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(Text.of("Not shown, because no answer of theirs is marked as favourable: ")
                        .text(names)));
    }
}
