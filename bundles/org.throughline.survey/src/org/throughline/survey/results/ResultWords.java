package org.throughline.survey.results;

import java.util.Locale;
import java.util.OptionalDouble;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;

/** How results stand in cells. */
final class ResultWords {
    private static final String NOT_SHOWN = "not shown";

    private final Disclosure disclosure;

    ResultWords(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** Returns a share such as {@code 84 % (77 to 89), n 120}. */
    ResultCell share(Share share) {
        if (share.n() == 0) {
            return ResultCell.without(disclosure.show(share), "Nobody gave a valid answer.");
        }
        if (disclosure.hides(share)) {
            return ResultCell.without(disclosure.show(share), whyHidden());
        }
        Interval interval = share.wilson95();
        String text = percent(share.value(), share) + " % (" + percent(interval.low(), share) + " to "
                + percent(interval.high(), share) + "), n " + share.n();
        String explained =
                share.x() + " favourable of " + share.n() + " valid answers; interval: " + interval.method() + ".";
        return new ResultCell(text, OptionalDouble.of(share.value()), explained);
    }

    /** Returns what stands for a group that must not be shown. */
    ResultCell hidden() {
        return ResultCell.without(NOT_SHOWN, whyHidden());
    }

    private String whyHidden() {
        return "Not shown: a count is " + disclosure.words()
                + ", or would give such a count away; the client's small-cell profile asks for that.";
    }

    private static String percent(double value, Share of) {
        return Disclosure.percent(value, of.n());
    }

    ResultCell difference(QuestionComparison compared, boolean hidden) {
        if (hidden) {
            return hidden();
        }
        if (Double.isNaN(compared.difference())) {
            return ResultCell.without("", "A wave has no valid answers.");
        }
        Interval interval = compared.interval();
        String text = String.format(
                Locale.ROOT,
                "%+.1f points (%+.1f to %+.1f)",
                100 * compared.difference(),
                100 * interval.low(),
                100 * interval.high());
        String explained = "Follow-up minus baseline in percentage points, n "
                + compared.followUp().n() + " and " + compared.baseline().n() + "; 95 % interval: " + interval.method()
                + ".";
        return new ResultCell(text, OptionalDouble.of(compared.difference()), explained);
    }

    /** Returns the verdict on a group that is hidden, or of which nobody answered. */
    ResultCell tooFew() {
        return ResultCell.without(Verdict.TOO_FEW.words(), Verdict.rule());
    }

    ResultCell verdict(QuestionComparison compared, boolean hidden) {
        String test = hidden
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%s p = %.4f, adjusted by Holm %.4f.\n",
                        compared.test().name(),
                        compared.test().p(),
                        compared.adjustedP());
        return ResultCell.without(compared.verdict().words(), test + Verdict.rule());
    }
}
