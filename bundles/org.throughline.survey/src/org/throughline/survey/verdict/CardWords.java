package org.throughline.survey.verdict;

import java.util.List;
import java.util.stream.Collectors;
import org.throughline.core.language.Language;
import org.throughline.core.language.Texts;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;

/** Verdicts in plain words. */
final class CardWords {
    private static final Texts TEXTS = new Texts(CardWords.class);

    private final Disclosure disclosure;

    CardWords(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    String question(QuestionComparison compared) {
        if (disclosure.hides(compared)) {
            return TEXTS.of(
                    isOfPairs(compared) ? "hidden.pairs" : "hidden",
                    disclosure.show(compared.baseline()),
                    disclosure.show(compared.followUp()));
        }
        String before = share(compared.baseline());
        String after = share(compared.followUp());
        if (compared.verdict() == Verdict.TOO_FEW) {
            return TEXTS.of("question.TOO_FEW", before, after, disclosure.limit());
        }
        Interval interval = compared.interval();
        String told = TEXTS.of(
                "question." + compared.verdict(),
                before,
                after,
                points(compared.difference()),
                points(interval.low()),
                points(interval.high()));
        return compared.matched().isPresent() ? told + " " + TEXTS.of("samePeople") : told;
    }

    private static String points(double share) {
        return String.format(Language.numbers(), "%+.1f", 100 * share);
    }

    /** Returns whether the shares of all may be shown, and those of the pairs may not. */
    private boolean isOfPairs(QuestionComparison compared) {
        return !disclosure.hides(compared.baseline()) && !disclosure.hides(compared.followUp());
    }

    private static String share(Share share) {
        return share.n() == 0
                ? TEXTS.of("noAnswers")
                : TEXTS.of("share", share.x(), share.n(), Disclosure.percent(share.value(), share.n()));
    }

    /** Returns how the difference was tested, and where its interval comes from. */
    static String test(QuestionComparison compared) {
        return TEXTS.of(
                "test",
                compared.test().name(),
                p(compared.test().p()),
                p(compared.adjustedP()),
                compared.interval().method());
    }

    private static String p(double p) {
        return String.format(Language.numbers(), "%.4f", p);
    }

    String several(Verdict verdict, List<QuestionCard> questions) {
        String each = questions.stream()
                .map(card -> card.comparison().question().getCode() + " "
                        + card.comparison().verdict().words())
                .collect(Collectors.joining(", "));
        String words = verdict.words();
        return TEXTS.of(
                questions.size() == 1 ? "several.one" : "several",
                words.substring(0, 1).toUpperCase(Language.numbers()) + words.substring(1),
                questions.size(),
                each);
    }
}
