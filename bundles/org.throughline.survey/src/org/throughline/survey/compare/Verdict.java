package org.throughline.survey.compare;

import org.throughline.model.organisation.SmallCells;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;

/** What a comparison of two waves says about one question. */
public enum Verdict {
    /** More favourable answers than before. */
    IMPROVED("improved"),
    /** Fewer favourable answers than before. */
    WORSE("worse"),
    /** The answers do not show a change. */
    NO_CLEAR_CHANGE("no clear change"),
    /** A wave has too few answers to be judged, or the profile hides them: a verdict would tell of hidden counts. */
    TOO_FEW("too few to say");

    /** Adjusted p-values below it show a change. */
    public static final double SIGNIFICANCE = 0.05;

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** Returns the verdict in words. */
    public String words() {
        return words;
    }

    /** Returns the rule that every verdict follows, in words. */
    public static String rule() {
        return "Improved or worse: the 95 % Newcombe interval of the difference (follow-up minus baseline) excludes 0"
                + " and the p-value, adjusted by Holm for all questions whose comparison is shown, is below .05."
                + " Too few to say: a wave has fewer valid answers than the client's small-cell profile asks for"
                + " (CMS 11, otherwise 5, 10, 25, or 1 without a profile), or the profile hides its counts."
                + " No clear change: everything else.";
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
