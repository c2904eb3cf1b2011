package org.throughline.survey.verdict;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Share;
import org.throughline.survey.analysis.Response;
import org.throughline.survey.analysis.Shift;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Comparison;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.Matching;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.wording.Aligned;

/**
 * The verdicts of two waves of a survey.
 *
 * @param questions the card of every question that is compared, in the order asked
 * @param subjects the cards of needs, aspects, hand-offs and products that questions of the survey measure
 * @param matching who answered twice, where the waves are compared person by person
 * @param notComparable the questions that are not the same in both waves
 */
public record Cards(
        List<QuestionCard> questions, List<Card> subjects, Optional<Matching> matching, List<Aligned> notComparable) {
    /** Keeps copies that nobody can change. */
    public Cards {
        questions = List.copyOf(questions);
        subjects = List.copyOf(subjects);
        notComparable = List.copyOf(notComparable);
    }

    /**
     * Compares two waves.
     *
     * @throws RefusedInputException where the answers of a wave, or what it asked, cannot be read
     */
    public static Cards of(ClientFolder client, Survey survey, Wave baseline, Wave followUp)
            throws IOException, RefusedInputException {
        Answers before = Answers.read(client.path(), survey, baseline);
        Answers after = Answers.read(client.path(), survey, followUp);
        Disclosure disclosure = Disclosure.of(client.client().getSmallCells());
        Warnings warnings = Warnings.of(client.path(), survey, baseline, followUp);
        Optional<Matching> matching = Matching.of(survey, before, after, disclosure.limit());
        Response was = Response.of(before, survey, baseline);
        Response is = Response.of(after, survey, followUp);
        CardWords words = new CardWords(disclosure);
        List<QuestionCard> cards = new ArrayList<>();
        for (QuestionComparison compared : Comparison.of(survey, baseline, before, followUp, after)) {
            Question question = compared.question();
            boolean hidden = disclosure.hides(compared);
            cards.add(new QuestionCard(
                    compared,
                    hidden,
                    figures(baseline, was, compared.baseline(), hidden),
                    figures(followUp, is, compared.followUp(), hidden),
                    matching.isPresent() && hidden
                            ? Optional.empty()
                            : Shift.of(question, before, after, matching, disclosure),
                    warnings.of(question),
                    words.question(compared)));
        }
        List<Card> subjects = new Subjects(client, cards, words).cards();
        return new Cards(cards, subjects, matching, warnings.notComparable());
    }

    private static WaveFigures figures(Wave wave, Response response, Share share, boolean hidden) {
        return new WaveFigures(
                wave,
                response,
                hidden ? OptionalInt.empty() : OptionalInt.of(share.n()),
                hidden ? OptionalInt.empty() : OptionalInt.of(response.respondents() - share.n()));
    }
}
