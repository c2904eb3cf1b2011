package org.throughline.survey.verdict;

import java.util.List;
import org.throughline.core.language.Texts;
import org.throughline.model.base.Element;
import org.throughline.survey.compare.Verdict;

/**
 * The verdict on a need, an aspect, a hand-off or a product, from all questions that measure it.
 *
 * @param subject what it is about
 * @param element the need, aspect, hand-off record or product
 * @param name what it is called
 * @param verdict what {@link #rule()} makes of its questions
 * @param questions the cards of the questions that measure it, in the order asked; at least one
 * @param words the verdict in plain words
 */
public record Card(
        Subject subject, Element element, String name, Verdict verdict, List<QuestionCard> questions, String words) {
    private static final Texts TEXTS = new Texts(Card.class);

    /** What a card can be about. */
    public enum Subject {
        /** What a participant must have. */
        NEED,
        /** A statement about a product. */
        ASPECT,
        /** What one step hands to another. */
        HAND_OFF,
        /** What a participant hands over, by its aspects and hand-offs. */
        PRODUCT;

        /** Returns the subject in words. */
        public String words() {
            return TEXTS.of("subject." + name());
        }
    }

    /** Keeps a copy that nobody can change. */
    public Card {
        questions = List.copyOf(questions);
    }

    /** Returns how several questions make one verdict, in words. */
    public static String rule() {
        return TEXTS.of("rule");
    }

    static Verdict verdict(List<QuestionCard> questions) {
        List<Verdict> verdicts =
                questions.stream().map(card -> card.comparison().verdict()).toList();
        for (Verdict first : List.of(Verdict.WORSE, Verdict.IMPROVED, Verdict.NO_CLEAR_CHANGE)) {
            if (verdicts.contains(first)) {
                return first;
            }
        }
        return Verdict.TOO_FEW;
    }
}
