package org.throughline.survey.compare;

import java.util.Optional;
import org.throughline.model.survey.Question;
import org.throughline.stats.Interval;
import org.throughline.stats.Pairs;
import org.throughline.stats.Proportions;
import org.throughline.stats.Share;
import org.throughline.stats.TestResult;
import org.throughline.stats.TwoByTwo;

/** One question before it is known what the other questions make of its p-value. */
record Compared(
        Question question,
        Share baseline,
        Share followUp,
        double difference,
        Interval interval,
        TestResult test,
        boolean shown,
        Optional<Matched> matched) {
    private static final double LEVEL = 0.95;

    static Compared groups(Question question, Share was, Share is, Disclosure disclosure) {
        return new Compared(
                question,
                was,
                is,
                is.value() - was.value(),
                Proportions.newcombe(is.x(), is.n(), was.x(), was.n(), LEVEL),
                TwoByTwo.test(is.x(), is.n(), was.x(), was.n()),
                isEnough(was, is, disclosure) && !disclosure.hides(was) && !disclosure.hides(is),
                Optional.empty());
    }

    /** Pairs that must not be shown leave the answers of all in their place, which say nothing of the pairs. */
    static Compared pairs(Question question, Matched matched, Disclosure disclosure) {
        Pairs pairs = matched.pairs();
        boolean hidden = disclosure.hides(matched);
        Share was = hidden ? matched.allBefore() : pairs.second();
        Share is = hidden ? matched.allAfter() : pairs.first();
        return new Compared(
                question,
                was,
                is,
                is.value() - was.value(),
                pairs.newcombe(LEVEL),
                pairs.test(),
                !hidden && isEnough(was, is, disclosure),
                Optional.of(matched));
    }

    private static boolean isEnough(Share was, Share is, Disclosure disclosure) {
        return Math.min(was.n(), is.n()) >= disclosure.limit();
    }

    QuestionComparison judged(double adjustedP, int leastAnswers) {
        Verdict verdict = shown ? Verdict.of(baseline, followUp, interval, adjustedP, leastAnswers) : Verdict.TOO_FEW;
        return new QuestionComparison(
                question, baseline, followUp, difference, interval, test, adjustedP, verdict, matched);
    }
}
