package org.throughline.survey.time;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.breakdown.Grouping;
import org.throughline.survey.compare.Disclosure;

/**
 * A question over time: a point for each period of each wave, or for each wave. Hidden is what a table of the same
 * periods hides: small counts, and further points where totals, longer or shorter periods would give one away.
 *
 * @param exposure the question that tells what events are held against; nothing where each answer is one, and for other
 *     measures
 * @param points in the order of time; a period without answers between two of a wave is there, empty
 * @param undated how many answers lie in no period, since their date is missing or outside of their wave, in words
 *     where the number must not be shown; blank where there are none
 */
public record TimeSeries(
        Survey survey,
        Question question,
        Measure measure,
        Optional<Question> exposure,
        Period period,
        Disclosure disclosure,
        List<TimePoint> points,
        String undated) {
    private static final Comparator<Wave> BY_DATE =
            Comparator.comparing(TimeSeries::begin, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Keeps the points. */
    public TimeSeries {
        points = List.copyOf(points);
    }

    /**
     * Reads a question's answers in all waves.
     *
     * @throws RefusedInputException where the question has no share and no mean, a period other than the wave is asked
     *     of a survey without a column of dates, or answers cannot be read
     */
    public static TimeSeries of(
            Path clientFolder, Survey survey, Question question, Period period, Disclosure disclosure)
            throws IOException, RefusedInputException {
        Measure measure = Measure.of(question)
                .orElseThrow(() -> new RefusedInputException(
                        clientFolder.resolve("answers").resolve(Answers.slug(survey)),
                        0,
                        "the question " + question.getCode() + " has no answers to count or to average;"
                                + " mark its favourable choices, or choose another question"));
        return of(
                clientFolder,
                survey,
                new TimePoints(question, measure, Optional.empty(), period, disclosure),
                question,
                measure,
                Optional.empty(),
                period,
                disclosure);
    }

    /**
     * Reads a question whose answers are counts of events in all waves.
     *
     * @param rate whether the events are held against an exposure
     * @param exposure the question that tells the exposure; nothing where each answer is one
     * @throws RefusedInputException as {@link #of}, and where the questions are no numbers or an answer is no count
     */
    public static TimeSeries ofEvents(
            Path clientFolder,
            Survey survey,
            Question question,
            boolean rate,
            Optional<Question> exposure,
            Period period,
            Disclosure disclosure)
            throws IOException, RefusedInputException {
        for (Question one : exposure.map(in -> List.of(question, in)).orElseGet(() -> List.of(question))) {
            if (one.getKind() != QuestionKind.NUMBER) {
                throw new RefusedInputException(
                        clientFolder.resolve("answers").resolve(Answers.slug(survey)),
                        0,
                        "a chart of events needs questions of the kind number, and " + one.getCode() + " is none");
            }
        }
        Measure measure = rate ? Measure.RATE : Measure.EVENTS;
        TimePoints points = new TimePoints(question, measure, exposure, period, disclosure);
        return of(clientFolder, survey, points, question, measure, exposure, period, disclosure);
    }

    private static TimeSeries of(
            Path clientFolder,
            Survey survey,
            TimePoints points,
            Question question,
            Measure measure,
            Optional<Question> exposure,
            Period period,
            Disclosure disclosure)
            throws IOException, RefusedInputException {
        Path answersOf = clientFolder.resolve("answers").resolve(Answers.slug(survey));
        List<Wave> waves = new ArrayList<>(survey.getWaves());
        waves.sort(BY_DATE);
        if (period != Period.WAVE && !hasDates(survey)) {
            throw new RefusedInputException(
                    answersOf,
                    0,
                    "no column of the survey says when somebody answered; give one the role date, or chart by wave");
        }
        for (Wave wave : waves) {
            Answers answers = Answers.read(clientFolder, survey, wave);
            if (period == Period.WAVE) {
                points.add(clientFolder.resolve(Answers.path(survey, wave)), wave, answers);
            } else {
                points.add(clientFolder.resolve(Answers.path(survey, wave)), wave, answers, survey);
            }
        }
        return new TimeSeries(survey, question, measure, exposure, period, disclosure, points.list(), points.undated());
    }

    /** Returns whether a column of a survey says when somebody answered, as every period but the wave needs. */
    public static boolean hasDates(Survey survey) {
        return Grouping.DAY.question(survey).isPresent();
    }

    /** Returns how many points are hidden. */
    public long hidden() {
        return points.stream()
                .filter(point -> point.state() == TimePoint.State.HIDDEN)
                .count();
    }

    private static LocalDate begin(Wave wave) {
        return wave.getFrom() == null ? wave.getTo() : wave.getFrom();
    }
}
