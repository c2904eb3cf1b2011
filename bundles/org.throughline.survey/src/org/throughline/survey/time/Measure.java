package org.throughline.survey.time;

import java.util.Optional;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.answers.Tally;
import org.throughline.survey.breakdown.Counting;

/** What is charted of the answers to a question. */
public enum Measure {
    /** The share of favourable answers, 0 to 1. */
    SHARE,
    /** The mean of answers that are numbers. */
    MEAN,
    /** The sum of answers that are counts, such as falls. */
    EVENTS,
    /** The sum of answers that are counts, for each unit of an exposure such as patient days. */
    RATE;

    /** Returns the measure in words. */
    public String words() {
        return TimeTexts.of("measure." + name());
    }

    /** Returns the measure of a question: the share where it has favourable answers, else the mean of numbers. */
    public static Optional<Measure> of(Question question) {
        if (Tally.counts(question)) {
            return Optional.of(SHARE);
        }
        boolean numbers = question.getKind() == QuestionKind.NUMBER
                || question.getKind() == QuestionKind.RATING
                || question.getKind() == QuestionKind.LIKERT;
        return numbers ? Optional.of(MEAN) : Optional.empty();
    }

    /** Returns whether answers are counts of events. */
    public boolean isOfEvents() {
        return this == EVENTS || this == RATE;
    }

    /** Returns which answers to a question it counts; those with events are told from those without. */
    Counting counting(Question question) {
        if (isOfEvents()) {
            return new Counting(
                    question,
                    2,
                    answer -> Means.number(question, answer).stream()
                            .mapToInt(number -> number > 0 ? 0 : 1)
                            .findFirst()
                            .orElse(-1));
        }
        return this == SHARE
                ? Counting.favourable(question)
                : new Counting(
                        question, 1, answer -> Means.number(question, answer).isPresent() ? 0 : -1);
    }
}
