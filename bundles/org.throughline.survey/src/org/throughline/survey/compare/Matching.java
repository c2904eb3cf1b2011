package org.throughline.survey.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.stats.Pairs;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.answers.Tally;

/**
 * Who answered in both of two waves, by the answers to the question that matches respondents.
 *
 * @param pairs the rows of the same respondent in both waves
 * @param leftOut every other row, the earlier wave's first
 */
public record Matching(List<Pair> pairs, List<LeftOut> leftOut) {
    /**
     * A respondent who answered twice.
     *
     * @param before the row in the earlier wave, from 0
     * @param after the row in the later wave, from 0
     */
    public record Pair(int before, int after) {}

    /**
     * A row that has no place in the comparison.
     *
     * @param later whether it is of the later wave
     * @param row the row of the answers, from 0
     * @param reason why, in words
     */
    public record LeftOut(boolean later, int row, String reason) {}

    private static final String NO_KEY = "no matching key";
    private static final String TWICE = "the matching key stands more than once in a wave";
    private static final String ALONE = "nobody in the other wave has the matching key";

    /** Keeps copies that nobody can change. */
    public Matching {
        pairs = List.copyOf(pairs);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns the fixed choice between pairs and different people, in words. */
    public static String rule() {
        return "Waves are compared person by person where both have matching keys, at least half of the respondents of"
                + " the smaller wave are found in the other, and the pairs are as many as the client's small-cell"
                + " profile asks for; otherwise as different people. A key that stands more than once in a wave"
                + " matches nobody.";
    }

    /**
     * Matches two waves by the survey's first matching question that was answered in both; capitals do not matter.
     *
     * @param leastAnswers how many pairs the client's small-cell profile asks for
     * @return nothing where {@link #rule()} has them compared as different people
     */
    public static Optional<Matching> of(Survey survey, Answers before, Answers after, int leastAnswers) {
        for (Question question : survey.getQuestions()) {
            String code = question.getCode();
            if (question.getRole() == QuestionRole.MATCH && before.answered(code) > 0 && after.answered(code) > 0) {
                Matching matching = of(code, before, after);
                int found = matching.pairs.size();
                boolean enough = found >= leastAnswers && 2 * found >= Math.min(before.rows(), after.rows());
                return enough ? Optional.of(matching) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Matching of(String code, Answers before, Answers after) {
        Map<String, Integer> earlier = new HashMap<>();
        Map<String, Integer> later = new HashMap<>();
        Set<String> twice = new HashSet<>();
        index(code, before, earlier, twice);
        index(code, after, later, twice);
        List<Pair> pairs = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (int row = 0; row < before.rows(); row++) {
            String reason = reason(key(before, row, code), later, twice);
            if (reason == null) {
                pairs.add(new Pair(row, later.get(key(before, row, code))));
            } else {
                leftOut.add(new LeftOut(false, row, reason));
            }
        }
        for (int row = 0; row < after.rows(); row++) {
            String reason = reason(key(after, row, code), earlier, twice);
            if (reason != null) {
                leftOut.add(new LeftOut(true, row, reason));
            }
        }
        return new Matching(pairs, leftOut);
    }

    private static void index(String code, Answers answers, Map<String, Integer> rows, Set<String> twice) {
        for (int row = 0; row < answers.rows(); row++) {
            String key = key(answers, row, code);
            if (!key.isEmpty() && rows.putIfAbsent(key, row) != null) {
                twice.add(key);
            }
        }
    }

    private static String reason(String key, Map<String, Integer> other, Set<String> twice) {
        if (key.isEmpty()) {
            return NO_KEY;
        }
        if (twice.contains(key)) {
            return TWICE;
        }
        return other.containsKey(key) ? null : ALONE;
    }

    private static String key(Answers answers, int row, String code) {
        return answers.value(row, code).strip().toLowerCase(Locale.ROOT);
    }

    /** Counts how the pairs answered a question; the first share is that of the later wave. */
    Matched count(Question question, WaveResult before, WaveResult after, Answers earlier, Answers later) {
        Function<String, Boolean> judge = Tally.judge(question);
        String code = question.getCode();
        int[] cells = new int[4];
        int incomplete = 0;
        for (Pair pair : pairs) {
            Boolean was = judge.apply(earlier.value(pair.before(), code));
            Boolean is = judge.apply(later.value(pair.after(), code));
            if (was == null || is == null) {
                incomplete++;
            } else {
                cells[(is ? 0 : 2) + (was ? 0 : 1)]++;
            }
        }
        Pairs counted = new Pairs(cells[0], cells[1], cells[2], cells[3]);
        return new Matched(counted, before.share(), after.share(), incomplete);
    }
}
