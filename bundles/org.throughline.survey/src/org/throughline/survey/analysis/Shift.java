package org.throughline.survey.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.stats.MannWhitney;
import org.throughline.stats.SignedRank;
import org.throughline.stats.TestResult;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.Matching;

/**
 * Whether the answers on a scale moved between two waves.
 *
 * @param test the Mann-Whitney test of different people, the Wilcoxon signed rank test of the same; its p is not
 *     adjusted
 * @param higher how likely an answer of the later wave is higher than one of the earlier, or than the same person's
 *     where they are the same people, ties counted half; 0.5 where nothing moved
 */
public record Shift(Question question, TestResult test, double higher) {
    /**
     * Tests a question for a Likert scale, a rating or a number that different people answered. Source of
     * {@code higher}: Mann and Whitney, Ann Math Stat 1947;18:50-60, U divided by the number of pairs.
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

    /** Tests a question person by person where the same people answered, else as for different people. */
    public static Optional<Shift> of(
            Question question, Answers before, Answers after, Optional<Matching> matching, Disclosure disclosure) {
        return matching.map(pairs -> of(question, before, after, pairs, disclosure))
                .orElseGet(() -> of(question, before, after, disclosure));
    }

    /**
     * Tests such a question that the same people answered, person by person. Those without a valid answer in both waves
     * are left out.
     *
     * @return nothing for other questions, and where a count of answers, or of those who moved up, down or not at all,
     *     is hidden, which the test would tell of
     */
    public static Optional<Shift> of(
            Question question, Answers before, Answers after, Matching matching, Disclosure disclosure) {
        if (!Ordered.isScale(question) || hides(question, before, disclosure) || hides(question, after, disclosure)) {
            return Optional.empty();
        }
        double[] earlier = Ordered.values(question, before);
        double[] later = Ordered.values(question, after);
        List<Matching.Pair> pairs = matching.pairs().stream()
                .filter(pair -> !Double.isNaN(earlier[pair.before()]) && !Double.isNaN(later[pair.after()]))
                .toList();
        double[] was =
                pairs.stream().mapToDouble(pair -> earlier[pair.before()]).toArray();
        double[] is = pairs.stream().mapToDouble(pair -> later[pair.after()]).toArray();
        int[] moves = new int[3];
        for (int i = 0; i < is.length; i++) {
            moves[1 + (int) Math.signum(is[i] - was[i])]++;
        }
        if (is.length < disclosure.limit() || Arrays.stream(moves).anyMatch(disclosure::hides)) {
            return Optional.empty();
        }
        double higher = is.length == 0 ? 0.5 : (moves[2] + moves[1] / 2.0) / is.length;
        return Optional.of(new Shift(question, SignedRank.test(is, was), higher));
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
