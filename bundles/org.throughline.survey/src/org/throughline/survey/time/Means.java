package org.throughline.survey.time;

import java.time.LocalDate;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.breakdown.AnswerDate;
import org.throughline.survey.breakdown.Grouping;

/** Averages answers that are numbers. */
final class Means {
    private Means() {}

    /** Returns the number that an answer is; nothing where it is none, or not among the question's choices. */
    static OptionalDouble number(Question question, String answer) {
        try {
            double number = Double.parseDouble(answer.strip());
            boolean known = question.getKind() == QuestionKind.NUMBER
                    || question.getChoices().isEmpty()
                    || question.getChoices().stream()
                            .anyMatch(choice -> answer.strip().equals(choice.getCode()));
            return known && Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException noNumber) {
            return OptionalDouble.empty();
        }
    }

    /** Averages all numbers of a wave. */
    static DoubleSummaryStatistics of(Answers answers, Question question) {
        DoubleSummaryStatistics mean = new DoubleSummaryStatistics();
        for (int row = 0; row < answers.rows(); row++) {
            number(question, answers.value(row, question.getCode())).ifPresent(mean::accept);
        }
        return mean;
    }

    /** Averages the numbers of each period, by its first day. */
    static Map<LocalDate, DoubleSummaryStatistics> of(
            Answers answers, Wave wave, Question question, Question date, Grouping grouping) {
        Map<LocalDate, DoubleSummaryStatistics> means = new HashMap<>();
        for (int row = 0; row < answers.rows(); row++) {
            OptionalDouble number = number(question, answers.value(row, question.getCode()));
            if (number.isPresent()) {
                AnswerDate.of(answers.value(row, date.getCode()), wave)
                        .ifPresent(day -> means.computeIfAbsent(
                                        grouping.first(day), first -> new DoubleSummaryStatistics())
                                .accept(number.getAsDouble()));
            }
        }
        return means;
    }
}
