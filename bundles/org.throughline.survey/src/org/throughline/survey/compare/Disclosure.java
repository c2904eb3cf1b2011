package org.throughline.survey.compare;

import org.throughline.core.language.Language;
import org.throughline.core.language.Texts;
import org.throughline.model.organisation.SmallCells;
import org.throughline.stats.Pairs;
import org.throughline.stats.Share;

/**
 * Which small counts of people must not be shown, in the window, in reports and on the command line alike: those from 1
 * up to below a limit. A count is hidden too where it would give a hidden one away, as yes and n would give away a
 * small number of no.
 *
 * @param limit the smallest count that is shown; 1 hides nothing
 */
public record Disclosure(int limit) {
    private static final Texts TEXTS = new Texts(Disclosure.class);
    private static final int DECIMAL_FROM = 200;
    private static final int MOST_DECIMALS = 3;
    private static final char MINUS = '\u2212';

    /** Returns what a client's profile asks for. */
    public static Disclosure of(SmallCells profile) {
        return new Disclosure(Verdict.leastAnswers(profile));
    }

    /** Returns whether a count must not be shown. */
    public boolean hides(int count) {
        return count > 0 && count < limit;
    }

    /** Returns whether a share, and everything computed from it, must not be shown. */
    public boolean hides(Share share) {
        return hides(share.n()) || hides(share.x()) || hides(share.n() - share.x());
    }

    /** Returns whether the difference of two waves and its test must not be shown: they would give a share away. */
    public boolean hides(QuestionComparison compared) {
        return hides(compared.baseline())
                || hides(compared.followUp())
                || compared.matched().filter(this::hides).isPresent();
    }

    /**
     * Returns whether pairs must not be shown: their interval and test give away how many changed either way, and their
     * shares, taken from those of all, what the others answered.
     */
    public boolean hides(Matched matched) {
        Pairs pairs = matched.pairs();
        return hides(pairs.both())
                || hides(pairs.firstOnly())
                || hides(pairs.secondOnly())
                || hides(pairs.neither())
                || hides(pairs.first())
                || hides(pairs.second())
                || hides(matched.restBefore())
                || hides(matched.restAfter());
    }

    /** Returns what stands in the place of a hidden count. */
    public String words() {
        return TEXTS.of("fewer", limit);
    }

    /** Returns a count as it may be shown. */
    public String show(int count) {
        return hides(count) ? words() : Integer.toString(count);
    }

    /** Returns favourable and valid answers as they may be shown, such as {@code 84 of 203}. */
    public String show(Share share) {
        if (share.n() == 0) {
            return TEXTS.of("none");
        }
        if (hides(share.n())) {
            return TEXTS.of("fewerAnswers", limit);
        }
        if (hides(share.n() - share.x())) {
            return TEXTS.of("allBut", limit, share.n());
        }
        return TEXTS.of("of", show(share.x()), share.n());
    }

    /** Returns the number that a share, 0 to 1, is in per cent: without decimals under n = 200, with one above. */
    public static String percent(double share, int n) {
        return decimals(n < DECIMAL_FROM ? 0 : 1, share);
    }

    /**
     * Returns a difference of shares, -1 to 1, in percentage points with its sign: rounded as a share of n is, with up
     * to three decimals where it would look like none, since an interval that leaves out 0 must not seem to hold it.
     */
    public static String points(double difference, int n) {
        double size = Math.abs(difference);
        int usual = n < DECIMAL_FROM ? 0 : 1;
        int decimals = usual;
        while (size > 0 && decimals < MOST_DECIMALS && isNone(decimals(decimals, size))) {
            decimals++;
        }
        String shown = decimals(decimals, size);
        return isNone(shown) ? decimals(usual, 0) : (difference < 0 ? MINUS : '+') + shown;
    }

    private static boolean isNone(String shown) {
        return shown.chars().noneMatch(letter -> letter >= '1' && letter <= '9');
    }

    private static String decimals(int decimals, double share) {
        return String.format(Language.numbers(), "%." + decimals + "f", 100 * share);
    }
}
