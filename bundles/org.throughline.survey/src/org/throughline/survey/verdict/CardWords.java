package org.throughline.survey.verdict;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;

/** Verdicts in plain words. */
final class CardWords {
    private final Disclosure disclosure;

    CardWords(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    String question(QuestionComparison compared) {
        if (disclosure.hides(compared)) {
            return "Too few to say: " + disclosure.show(compared.baseline()) + " before, "
                    + disclosure.show(compared.followUp()) + " after"
                    + (isOfPairs(compared)
                            ? "; of the same people so few changed either way, or answered once only, that it is not shown."
                            : ".");
        }
        String shares = share(compared.baseline()) + " before, " + share(compared.followUp()) + " after";
        if (compared.verdict() == Verdict.TOO_FEW) {
            return "Too few to say: " + shares + "; each wave needs at least " + disclosure.limit() + " valid answers.";
        }
        Interval interval = compared.interval();
        String points = String.format(
                Locale.ROOT,
                "; %+.1f percentage points (95 %% interval %+.1f to %+.1f)",
                100 * compared.difference(),
                100 * interval.low(),
                100 * interval.high());
        String people = compared.matched().isPresent() ? " The same people answered twice." : "";
        return switch (compared.verdict()) {
            case IMPROVED -> "Improved: " + shares + points + "." + people;
            case WORSE -> "Worse: " + shares + points + "." + people;
            default -> "No clear change: " + shares + points + ", which may be chance." + people;
        };
    }

    /** Returns whether the shares of all may be shown, and those of the pairs may not. */
    private boolean isOfPairs(QuestionComparison compared) {
        return !disclosure.hides(compared.baseline()) && !disclosure.hides(compared.followUp());
    }

    private static String share(Share share) {
        return share.n() == 0
                ? "no answers"
                : share.x() + " of " + share.n() + " (" + Disclosure.percent(share.value(), share.n()) + " %)";
    }

    /** Returns how the difference was tested, and where its interval comes from. */
    static String test(QuestionComparison compared) {
        return String.format(
                Locale.ROOT,
                "%s p = %.4f, adjusted %.4f; %s",
                compared.test().name(),
                compared.test().p(),
                compared.adjustedP(),
                compared.interval().method());
    }

    String several(Verdict verdict, List<QuestionCard> questions) {
        String each = questions.stream()
                .map(card -> card.comparison().question().getCode() + " "
                        + card.comparison().verdict().words())
                .collect(Collectors.joining(", "));
        String words = verdict.words();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ", from " + questions.size()
                + (questions.size() == 1 ? " question: " : " questions: ") + each + ".";
    }
}
