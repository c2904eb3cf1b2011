package org.throughline.improvement.overview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.improvement.words.Names;
import org.throughline.model.base.Element;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.compare.Verdict;
import org.throughline.survey.verdict.Card;
import org.throughline.survey.verdict.Card.Subject;
import org.throughline.survey.verdict.Cards;
import org.throughline.survey.verdict.QuestionCard;

/** What a baseline and a follow-up say of the aspects of a product, in sentences. */
final class AspectVerdict {
    static final String NO_BASELINE =
            "Nobody was asked yet. Without a baseline nobody can say later that a change worked.";

    private record Said(Element about, Verdict verdict) {}

    private AspectVerdict() {}

    /** Judges the aspects; the questions where none measures an aspect. */
    static String of(ClientFolder folder, Survey survey, Optional<Wave> before, Optional<Wave> after)
            throws IOException, RefusedInputException {
        if (before.isEmpty()) {
            return after.isEmpty()
                    ? NO_BASELINE
                    : "There is a follow-up and no baseline to compare it with: no verdict is possible.";
        }
        if (after.isEmpty()) {
            return "There is a baseline. The verdict follows when the same questions were asked again after the change.";
        }
        Cards cards = Cards.of(folder, survey, before.get(), after.get());
        List<Said> said = new ArrayList<>();
        for (Card card : cards.subjects()) {
            if (card.subject() == Subject.ASPECT) {
                said.add(new Said(card.element(), card.verdict()));
            }
        }
        if (said.isEmpty()) {
            for (QuestionCard card : cards.questions()) {
                said.add(
                        new Said(card.comparison().question(), card.comparison().verdict()));
            }
        }
        return "From “" + Names.inLine(before.get()) + "” to “" + Names.inLine(after.get()) + "”: " + sentence(said)
                + " (by the 95 % Newcombe interval and a test, adjusted by Holm).";
    }

    private static String sentence(List<Said> said) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<Said> same =
                    said.stream().filter(each -> each.verdict() == verdict).toList();
            if (!same.isEmpty()) {
                parts.add(same.stream()
                        .map(each -> "“" + Names.inLine(each.about()) + "”")
                        .collect(Collectors.joining(", ", verdict.words() + ": ", "")));
            }
        }
        return parts.isEmpty() ? "no question can be compared" : String.join("; ", parts);
    }
}
