package org.throughline.survey.breakdown;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;

/** What respondents are told apart by. */
public enum Grouping {
    /** By the facility they named. */
    FACILITY(QuestionRole.FACILITY),
    /** By the unit they named, within its facility where that is known. */
    UNIT(QuestionRole.UNIT),
    /** By the language they answered in. */
    LANGUAGE(QuestionRole.LANGUAGE),
    /** By their date, such as {@code 2026-03-02}. */
    DAY(QuestionRole.DATE),
    /** By the week of their date, Monday to Sunday, such as {@code 2026-W10} (ISO 8601). */
    WEEK(QuestionRole.DATE),
    /** By the calendar month of their date, such as {@code 2026-03}. */
    MONTH(QuestionRole.DATE),
    /** By the quarter of their date, such as {@code 2026-Q1}. */
    QUARTER(QuestionRole.DATE);

    /** The group of those whose answers do not say where they belong. */
    public static final String NOT_STATED = "not stated";

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final QuestionRole role;

    Grouping(QuestionRole role) {
        this.role = role;
    }

    /** Returns the first question of the survey whose answers tell the groups apart. */
    public Optional<Question> question(Survey survey) {
        return survey.getQuestions().stream()
                .filter(question -> question.getRole() == role)
                .findFirst();
    }

    /** Returns whether respondents are told apart by their date. */
    boolean isOfTime() {
        return role == QuestionRole.DATE;
    }

    /** Returns the first day of the week, month or quarter that a day lies in; the day itself for the others. */
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
            default -> day;
        };
    }

    /** Returns what the group that begins on a day is called. */
    String name(LocalDate first) {
        return switch (this) {
            case WEEK ->
                "%d-W%02d"
                        .formatted(first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> "%d-%02d".formatted(first.getYear(), first.getMonthValue());
            case QUARTER -> "%d-Q%d".formatted(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
            default -> first.toString();
        };
    }

    /** Returns what an answer that is no date, to the question that tells the groups apart, stands for. */
    static String named(Question question, String cell) {
        if (cell.isBlank()) {
            return NOT_STATED;
        }
        String value = cell.strip();
        return question.getChoices().stream()
                .filter(choice -> value.equals(choice.getCode()) && choice.getName() != null)
                .map(Choice::getName)
                .findFirst()
                .orElse(value);
    }
}
