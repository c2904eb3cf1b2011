package org.throughline.report.internal.sections;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Question;
import org.throughline.report.ReportContext;
import org.throughline.report.SurveyResults;
import org.throughline.report.SurveyResults.WaveAnswers;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Block.Quote;
import org.throughline.report.document.Text;
import org.throughline.report.internal.CountNumbers;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.SurveyNumbers;
import org.throughline.survey.open.OpenAnswer;
import org.throughline.survey.open.OpenAnswers;

/**
 * What was written into a survey in the respondents' own words. Where so few wrote that their number is hidden, their
 * words are too: in a small group they tell who wrote them.
 */
final class OpenAnswerQuotes {
    private final ReportContext context;
    private final int most;

    /** Takes how many answers to a question of a wave are shown at most. */
    OpenAnswerQuotes(ReportContext context, int most) {
        this.context = context;
        this.most = most;
    }

    List<Block> of(SurveyResults results) throws IOException, RefusedInputException {
        List<Block> blocks = new ArrayList<>();
        for (WaveAnswers wave : results.waves()) {
            Map<Question, List<OpenAnswer>> byQuestion = new LinkedHashMap<>();
            OpenAnswers.of(context.answers(results.survey(), wave.wave()), results.survey(), wave.wave())
                    .forEach(answer -> byQuestion
                            .computeIfAbsent(answer.question(), question -> new ArrayList<>())
                            .add(answer));
            byQuestion.forEach((question, answers) -> add(blocks, wave, question, answers));
        }
        return blocks;
    }

    private void add(List<Block> blocks, WaveAnswers wave, Question question, List<OpenAnswer> answers) {
        blocks.add(new Heading(Text.of("“")
                .name(SurveyNumbers.wording(question))
                .words("” (")
                .name(ElementNames.of(wave.wave()))
                .words(")")));
        if (context.disclosure().hides(answers.size())) {
            blocks.add(
                    Notice.of("So few wrote something (" + context.disclosure().words()
                            + ") that their words could tell who they are. They are not shown."));
            return;
        }
        CountNumbers numbers = new CountNumbers(context.numbers(), "the answers of the wave");
        List<OpenAnswer> shown = spread(answers);
        blocks.add(new Paragraph(Text.EMPTY
                .number(numbers.count(
                        wave.wave().getId() + "/" + question.getId() + "/written",
                        Text.of("answers in own words to: ").name(SurveyNumbers.wording(question)),
                        answers.size()))
                .words(" wrote something."
                        + (shown.size() < answers.size()
                                ? " Shown are " + shown.size() + ", taken evenly from first to last."
                                : ""))));
        shown.forEach(answer -> blocks.add(new Quote(Text.ofName(answer.text()), Text.EMPTY)));
    }

    private List<OpenAnswer> spread(List<OpenAnswer> answers) {
        if (answers.size() <= most) {
            return answers;
        }
        List<OpenAnswer> taken = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            taken.add(answers.get((int) ((long) i * answers.size() / most)));
        }
        return taken;
    }
}
