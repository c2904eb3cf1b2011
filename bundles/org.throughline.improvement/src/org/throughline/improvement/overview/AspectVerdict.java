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
    private record Said(Element about, Verdict verdict) {}

    private AspectVerdict() {}

    static String noBaseline() {
        return OverviewTexts.of("verdict.noBaseline");
    }

    /** Judges the aspects; the questions where none measures an aspect. */
    static String of(ClientFolder folder, Survey survey, Optional<Wave> before, Optional<Wave> after)
            throws IOException, RefusedInputException {
        if (before.isEmpty()) {
            return after.isEmpty() ? noBaseline() : OverviewTexts.of("verdict.followUpAlone");
        }
        if (after.isEmpty()) {
            return OverviewTexts.of("verdict.baselineAlone");
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
        return OverviewTexts.of("verdict", Names.inLine(before.get()), Names.inLine(after.get()), sentence(said));
    }

    private static String sentence(List<Said> said) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<Said> same =
                    said.stream().filter(each -> each.verdict() == verdict).toList();
            if (!same.isEmpty()) {
                parts.add(same.stream()
                        .map(each -> OverviewTexts.of("verdict.quoted", Names.inLine(each.about())))
                        .collect(Collectors.joining(", ", verdict.words() + ": ", "")));
            }
        }
        return parts.isEmpty() ? OverviewTexts.of("verdict.none") : String.join("; ", parts);
    }
}
