package org.throughline.survey.results;

import java.util.Locale;
import java.util.OptionalDouble;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.verdict.QuestionCard;

/** How results stand in cells. */
final class ResultWords {
    private static final String NOT_SHOWN = "not shown";

    private final Disclosure disclosure;

    ResultWords(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** Returns a share such as {@code 84 % (77 to 89), n 120}. */
    ResultCell share(Share share) {
        if (share.n() == 0 || disclosure.hides(share)) {
            return ResultCell.without(disclosure.show(share));
        }
        Interval interval = share.wilson95();
        String text = percent(share.value(), share) + " % (" + percent(interval.low(), share) + " to "
                + percent(interval.high(), share) + "), n " + share.n();
        return new ResultCell(text, OptionalDouble.of(share.value()));
    }

    private static String percent(double value, Share of) {
        return Disclosure.percent(value, of.n());
    }

    ResultCell difference(QuestionCard card) {
        QuestionComparison compared = card.comparison();
        if (card.hidden()) {
            return ResultCell.without(NOT_SHOWN);
        }
        if (Double.isNaN(compared.difference())) {
            return ResultCell.without("");
        }
        Interval interval = compared.interval();
        String text = String.format(
                Locale.ROOT,
                "%+.1f points (%+.1f to %+.1f)",
                100 * compared.difference(),
                100 * interval.low(),
                100 * interval.high());
        return new ResultCell(text, OptionalDouble.of(compared.difference()));
    }
}
