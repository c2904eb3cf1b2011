package org.throughline.survey.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.model.survey.Question;
import org.throughline.survey.verdict.Card;
import org.throughline.survey.verdict.CardText;
import org.throughline.survey.verdict.QuestionCard;

/**
 * The verdict on a need, an aspect, a hand-off or a product.
 *
 * @param about which of them it is, in words
 * @param name what it is called
 * @param verdict the verdict in words
 * @param questions the questions that measure it, in the order asked; at least one
 * @param card what stands behind the verdict, a sentence a line
 */
public record SubjectRow(String about, String name, String verdict, List<Question> questions, List<String> card) {
    /** Keeps copies that nobody can change. */
    public SubjectRow {
        questions = List.copyOf(questions);
        card = List.copyOf(card);
    }

    static SubjectRow of(Card card, CardText text) {
        List<String> lines = new ArrayList<>(List.of(card.words(), Card.rule()));
        for (QuestionCard one : card.questions()) {
            Question question = one.comparison().question();
            lines.add("");
            lines.add(question.getCode() + ": " + (question.getText() == null ? "" : question.getText()));
            lines.addAll(text.lines(one));
        }
        return new SubjectRow(
                card.subject().words(),
                card.name(),
                card.verdict().words(),
                card.questions().stream()
                        .map(one -> one.comparison().question())
                        .toList(),
                lines);
    }

    /** Returns the codes of its questions, separated by commas. */
    public String codes() {
        return questions.stream().map(Question::getCode).collect(Collectors.joining(", "));
    }
}
