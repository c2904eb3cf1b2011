package org.throughline.survey.compare;

import org.throughline.model.survey.Question;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;
import org.throughline.stats.TestResult;

/**
 * One question in two waves that different people answered.
 *
 * @param baseline favourable among valid answers before
 * @param followUp favourable among valid answers after
 * @param difference follow-up minus baseline, from -1 to 1; not a number where a wave has no answers
 * @param interval the interval of the difference
 * @param test the test chosen by the fixed rule of {@link org.throughline.stats.TwoByTwo}
 * @param adjustedP the test's p adjusted by Holm for all questions compared
 * @param verdict what {@link Verdict#rule()} makes of it
 */
public record QuestionComparison(
        Question question,
        Share baseline,
        Share followUp,
        double difference,
        Interval interval,
        TestResult test,
        double adjustedP,
        Verdict verdict) {}
