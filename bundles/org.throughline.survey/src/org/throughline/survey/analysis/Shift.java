package org.throughline.survey.analysis;

import java.util.Arrays;
import java.util.Optional;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.stats.MannWhitney;
import org.throughline.stats.TestResult;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;

/**
 * Whether the answers on a scale moved between two waves of different people.
 *
 * @param test the Mann-Whitney test; its p is not adjusted
 * @param higher how likely an answer of the later wave is higher than one of the earlier, ties counted half; 0.5 where
 *     nothing moved
 */
public record Shift(Question question, TestResult test, double higher) {
    /**
     * Tests a question for a Likert scale, a rating or a number. Source of {@code higher}: Mann and Whitney, Ann Math
     * Stat 1947;18:50-60, U divided by the number of pairs.
     *
     * @return nothing for other questions, and where a count of answers is hidden, which the test would tell of
     */
    public static Optional<Shift> of(Question question, Answers before, Answers after, Disclosure disclosure) {
        if (!Ordered.isScale(question) || hides(question, before, disclosure) || hides(question, after, disclosure)) {
            return Optional.empty();
        }
        double[] was = valid(question, before);
        double[] is = valid(question, after);
        if (Math.min(was.length, is.length) < disclosure.limit()) {
            return Optional.empty();
        }
        TestResult test = MannWhitney.test(is, was);
        double higher = Double.isNaN(test.statistic()) ? 0.5 : test.statistic() / ((double) is.length * was.length);
        return Optional.of(new Shift(question, test, higher));
    }

    private static boolean hides(Question question, Answers answers, Disclosure disclosure) {
        boolean counted = question.getKind() != QuestionKind.NUMBER;
        return counted
                && new Distribution(question, answers, disclosure)
                        .choices().stream().anyMatch(choice -> choice.count().isEmpty());
    }

    private static double[] valid(Question question, Answers answers) {
        return Arrays.stream(Ordered.values(question, answers))
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }
}
