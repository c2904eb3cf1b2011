package org.throughline.survey.results;

import java.util.OptionalDouble;
import org.throughline.core.language.Language;
import org.throughline.core.language.Texts;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;

/** How results stand in cells. */
final class ResultWords {
    private static final Texts TEXTS = new Texts(ResultWords.class);

    private final Disclosure disclosure;

    ResultWords(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** Returns a share such as {@code 84 % (77 to 89), n 120}. */
    ResultCell share(Share share) {
        if (share.n() == 0) {
            return ResultCell.without(disclosure.show(share), TEXTS.of("nobody"));
        }
        if (disclosure.hides(share)) {
            return ResultCell.without(disclosure.show(share), whyHidden());
        }
        Interval interval = share.wilson95();
        String text = TEXTS.of(
                "share",
                percent(share.value(), share),
                percent(interval.low(), share),
                percent(interval.high(), share),
                share.n());
        String explained = TEXTS.of("share.explained", share.x(), share.n(), interval.method());
        return new ResultCell(text, OptionalDouble.of(share.value()), explained);
    }

    /** Returns what stands for a group that must not be shown. */
    ResultCell hidden() {
        return ResultCell.without(TEXTS.of("notShown"), whyHidden());
    }

    private String whyHidden() {
        return TEXTS.of("hidden", disclosure.words());
    }

    private static String percent(double value, Share of) {
        return Disclosure.percent(value, of.n());
    }

    ResultCell difference(QuestionComparison compared, boolean hidden) {
        if (hidden) {
            return hidden();
        }
        if (Double.isNaN(compared.difference())) {
            return ResultCell.without("", TEXTS.of("noValid"));
        }
        Interval interval = compared.interval();
        String text =
                TEXTS.of("difference", points(compared.difference()), points(interval.low()), points(interval.high()));
        String explained = TEXTS.of(
                "difference.explained",
                compared.followUp().n(),
                compared.baseline().n(),
                interval.method());
        return new ResultCell(text, OptionalDouble.of(compared.difference()), explained);
    }

    /** Returns the verdict on a group that is hidden, or of which nobody answered. */
    ResultCell tooFew() {
        return ResultCell.without(Verdict.TOO_FEW.words(), Verdict.rule());
    }

    ResultCell verdict(QuestionComparison compared, boolean hidden) {
        String test = hidden
                ? ""
                : TEXTS.of("test", compared.test().name(), p(compared.test().p()), p(compared.adjustedP())) + "\n";
        return ResultCell.without(compared.verdict().words(), test + Verdict.rule());
    }

    private static String points(double share) {
        return String.format(Language.numbers(), "%+.1f", 100 * share);
    }

    private static String p(double p) {
        return String.format(Language.numbers(), "%.4f", p);
    }
}
