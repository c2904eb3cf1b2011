package org.throughline.survey.verdict;

import java.util.List;
import java.util.Optional;
import org.throughline.core.language.Texts;
import org.throughline.stats.Share;
import org.throughline.survey.breakdown.GroupChange;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;

/**
 * What stands behind the verdict on one question in one group of respondents, such as a unit.
 *
 * @param comparison value, n, interval, test, raw and adjusted p
 * @param words the verdict in plain words, and how it was found
 */
public record GroupCard(QuestionComparison comparison, List<String> words) {
    private static final Texts TEXTS = new Texts(GroupCard.class);

    /** Keeps a copy that nobody can change. */
    public GroupCard {
        words = List.copyOf(words);
    }

    /** Judges a group; nothing where a wave has no answers of it, or they must not be shown. */
    public static Optional<GroupCard> of(GroupChange change, Disclosure disclosure) {
        return change.difference().map(difference -> {
            Share before = change.before().orElseThrow();
            Share after = change.after().orElseThrow();
            Verdict verdict =
                    Verdict.of(before, after, difference.interval(), difference.adjustedP(), disclosure.limit());
            QuestionComparison compared = new QuestionComparison(
                    change.question(),
                    before,
                    after,
                    difference.value(),
                    difference.interval(),
                    difference.test(),
                    difference.adjustedP(),
                    verdict,
                    Optional.empty());
            return new GroupCard(
                    compared,
                    List.of(
                            new CardWords(disclosure).question(compared),
                            CardWords.test(compared),
                            TEXTS.of("onlyGroup", change.group())));
        });
    }
}
