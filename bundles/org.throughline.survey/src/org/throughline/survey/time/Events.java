package org.throughline.survey.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.breakdown.AnswerDate;
import org.throughline.survey.breakdown.Grouping;

/**
 * Counts of events and what they happened in, summed over answers.
 *
 * @param events the sum of the counts
 * @param exposure the sum of the exposures; the number of answers where no question tells them
 */
record Events(long events, double exposure) {
    private static final Events NONE = new Events(0, 0);

    /**
     * Sums the counts of a wave by period.
     *
     * @param exposure the question that tells the exposure; nothing where each answer is one
     * @param date the question that tells the day; nothing where the wave is one period, which then has no first day
     * @throws RefusedInputException where an answer is no count, or an answer has no exposure above 0, with the row
     */
    static Map<Optional<LocalDate>, Events> of(
            Path file,
            Answers answers,
            Wave wave,
            Question question,
            Optional<Question> exposure,
            Optional<Question> date,
            Grouping grouping)
            throws RefusedInputException {
        Map<Optional<LocalDate>, Events> sums = new HashMap<>();
        for (int row = 0; row < answers.rows(); row++) {
            OptionalDouble count = Means.number(question, answers.value(row, question.getCode()));
            if (count.isEmpty()) {
                continue;
            }
            if (count.getAsDouble() < 0 || count.getAsDouble() != Math.rint(count.getAsDouble())) {
                throw new RefusedInputException(
                        file,
                        row + 2,
                        question.getCode() + " is " + answers.value(row, question.getCode())
                                + "; a chart of events needs whole numbers from 0 on");
            }
            double in = exposure.isEmpty() ? 1 : exposure(file, answers, row, exposure.get());
            String cell = date.isEmpty() ? "" : answers.value(row, date.get().getCode());
            Optional<LocalDate> first = AnswerDate.of(cell, wave).map(grouping::first);
            Events before = sums.getOrDefault(first, NONE);
            sums.put(first, new Events(before.events + (long) count.getAsDouble(), before.exposure + in));
        }
        return sums;
    }

    private static double exposure(Path file, Answers answers, int row, Question exposure)
            throws RefusedInputException {
        OptionalDouble number = Means.number(exposure, answers.value(row, exposure.getCode()));
        if (number.isEmpty() || number.getAsDouble() <= 0) {
            throw new RefusedInputException(
                    file,
                    row + 2,
                    "there is a count and no " + exposure.getCode()
                            + " above 0 to hold it against; correct the answers, or chart without an exposure");
        }
        return number.getAsDouble();
    }
}
