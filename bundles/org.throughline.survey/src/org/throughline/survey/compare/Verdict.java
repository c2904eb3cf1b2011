package org.throughline.survey.compare;

import org.throughline.core.language.Texts;
import org.throughline.model.organisation.SmallCells;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;

/** What a comparison of two waves says about one question. */
public enum Verdict {
    /** More favourable answers than before. */
    IMPROVED,
    /** Fewer favourable answers than before. */
    WORSE,
    /** The answers do not show a change. */
    NO_CLEAR_CHANGE,
    /** A wave has too few answers to be judged, or the profile hides them: a verdict would tell of hidden counts. */
    TOO_FEW;

    /** Adjusted p-values below it show a change. */
    public static final double SIGNIFICANCE = 0.05;

    private static final Texts TEXTS = new Texts(Verdict.class);

    /** Returns the verdict in words. */
    public String words() {
        return TEXTS.of("verdict." + name());
    }

    /** Returns the rule that every verdict follows, in words. */
    public static String rule() {
        return TEXTS.of("rule");
    }

    /** Returns how many valid answers a wave needs under a client's small-cell profile. */
    public static int leastAnswers(SmallCells profile) {
        return switch (profile) {
            case NONE -> 1;
            case CMS -> 11;
            case FIVE -> 5;
            case TEN -> 10;
            case TWENTY_FIVE -> 25;
        };
    }

    /**
     * Judges two waves by {@link #rule()}.
     *
     * @param difference the interval of follow-up minus baseline
     * @param adjustedP the test's p, adjusted by Holm
     * @param leastAnswers how many valid answers each wave needs
     */
    public static Verdict of(Share baseline, Share followUp, Interval difference, double adjustedP, int leastAnswers) {
        if (Math.min(baseline.n(), followUp.n()) < leastAnswers) {
            return TOO_FEW;
        }
        if (difference.contains(0) || adjustedP >= SIGNIFICANCE) {
            return NO_CLEAR_CHANGE;
        }
        return difference.low() > 0 ? IMPROVED : WORSE;
    }
}
