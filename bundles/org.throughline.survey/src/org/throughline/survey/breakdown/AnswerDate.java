package org.throughline.survey.breakdown;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.throughline.model.survey.Wave;

/** When somebody answered. */
public final class AnswerDate {
    private AnswerDate() {}

    /** Returns the day that a cell, ISO 8601, gives; nothing where it is no day of its wave. */
    public static Optional<LocalDate> of(String cell, Wave wave) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(cell.strip())).filter(day -> isIn(wave, day));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    static boolean isIn(Wave wave, LocalDate day) {
        return (wave.getFrom() == null || !day.isBefore(wave.getFrom()))
                && (wave.getTo() == null || !day.isAfter(wave.getTo()));
    }
}
