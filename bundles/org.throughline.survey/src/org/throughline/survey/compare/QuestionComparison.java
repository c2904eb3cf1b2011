package org.throughline.survey.compare;

import java.util.Optional;
import org.throughline.model.survey.Question;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;
import org.throughline.stats.TestResult;

/**
 * One question in two waves.
 *
 * @param baseline favourable among valid answers before; those of the pairs where the same people answered twice and
 *     the pairs may be shown
 * @param followUp favourable among valid answers after, likewise
 * @param difference follow-up minus baseline, from -1 to 1; not a number where a wave has no answers
 * @param interval the interval of the difference
 * @param test the test chosen by the fixed rule of {@link org.throughline.stats.TwoByTwo}, or of
 *     {@link org.throughline.stats.Pairs} for the same people twice
 * @param adjustedP the test's p adjusted by Holm for all questions compared that are shown; 1 for the others
 * @param verdict what {@link Verdict#rule()} makes of it
 * @param matched the pairs, where the same people answered twice
 */
public record QuestionComparison(
        Question question,
        Share baseline,
        Share followUp,
        double difference,
        Interval interval,
        TestResult test,
        double adjustedP,
        Verdict verdict,
        Optional<Matched> matched) {}
