package org.throughline.survey.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.stats.chart.ControlPoint;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;

/** Counts of events over time: sums, rates, and what must not be shown of them. */
class EventsChartTest {
    private static final int[] FALLS = {4, 6, 3, 7, 5};
    private static final int[] DAYS = {100, 120, 90, 130, 110};

    @TempDir
    private Path place;

    private final Survey survey = SurveyFactory.eINSTANCE.createSurvey();
    private final Question falls = question("falls", QuestionKind.NUMBER);
    private final Question patientDays = question("days", QuestionKind.NUMBER);
    private final Wave wave = SurveyFactory.eINSTANCE.createWave();
    private final List<List<String>> rows = new ArrayList<>();

    @BeforeEach
    void aReturnOfTwoWardsAMonth() {
        survey.setName("Falls");
        Question month = question("month", QuestionKind.DATE);
        month.setRole(QuestionRole.DATE);
        wave.setName("Year");
        wave.setFrom(LocalDate.parse("2026-01-01"));
        wave.setTo(LocalDate.parse("2026-12-31"));
        survey.getWaves().add(wave);
        for (int i = 0; i < FALLS.length; i++) {
            String day = "2026-0" + (i + 1) + "-15";
            rows.add(List.of("A" + i, "2", "40", day));
            rows.add(List.of("B" + i, String.valueOf(FALLS[i] - 2), String.valueOf(DAYS[i] - 40), day));
        }
    }

    private Question question(String code, QuestionKind kind) {
        Question question = SurveyFactory.eINSTANCE.createQuestion();
        question.setCode(code);
        question.setKind(kind);
        survey.getQuestions().add(question);
        return question;
    }

    private TimeSeries series(boolean rate, Optional<Question> exposure, Period period, int limit) throws Exception {
        Path file = place.resolve(Answers.path(survey, wave));
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                Answers.of(List.of(Answers.RESPONDENT, "falls", "days", "month"), rows)
                        .toCsv());
        return TimeSeries.ofEvents(place, survey, falls, rate, exposure, period, new Disclosure(limit));
    }

    /** Montgomery, Introduction to Statistical Quality Control: c-bar and u-bar with three standard deviations. */
    @Test
    void sumsGetACChartAndRatesAUChart() throws Exception {
        SeriesChart sums =
                SeriesChart.of(series(false, Optional.empty(), Period.MONTH, 1), ChartKind.CONTROL, List.of());
        assertEquals("c chart", sums.method());
        ControlPoint sum = sums.phases().getFirst().limits().get(1);
        assertEquals(6, sum.value());
        assertEquals(5, sum.centre(), 1e-12);
        assertEquals(5 + 3 * Math.sqrt(5), sum.high(), 1e-12);
        SeriesChart rates =
                SeriesChart.of(series(true, Optional.of(patientDays), Period.MONTH, 1), ChartKind.CONTROL, List.of());
        assertEquals("u chart", rates.method());
        ControlPoint rate = rates.phases().getFirst().limits().get(1);
        assertEquals(0.05, rate.value(), 1e-12);
        assertEquals(25 / 550.0, rate.centre(), 1e-12);
        assertEquals(25 / 550.0 + 3 * Math.sqrt(25 / 550.0 / 120), rate.high(), 1e-12);
        assertEquals(120, rates.series().points().get(1).exposure());
        assertTrue(rates.notes().contains("Events are held against the sum of days."), rates.notes()::toString);
    }

    @Test
    void withoutAnExposureEachAnswerIsOneAndAWaveIsAPoint() throws Exception {
        TimePoint point =
                series(true, Optional.empty(), Period.WAVE, 1).points().getFirst();
        assertEquals(25, point.x());
        assertEquals(2.5, point.value(), 1e-12);
    }

    @Test
    void aPeriodIsHiddenWhereFewAnswersHaveEventsOrNone() throws Exception {
        assertTrue(series(false, Optional.empty(), Period.MONTH, 3).points().stream()
                .noneMatch(TimePoint::isShown));
        for (int i = 0; i < 6; i++) {
            rows.add(List.of("C" + i, i < 3 ? "1" : "0", "50", "2026-01-20"));
            rows.add(List.of("E" + i, i < 3 ? "1" : "0", "50", "2026-02-20"));
            rows.add(List.of("D" + i, i < 3 ? "0" : "2", "50", "2026-03-20"));
        }
        List<TimePoint> points =
                series(true, Optional.of(patientDays), Period.MONTH, 3).points();
        assertEquals(7, points.getFirst().x());
        assertEquals(8, points.getFirst().n());
        for (int hidden : new int[] {3, 4}) {
            assertEquals(TimePoint.State.HIDDEN, points.get(hidden).state());
            assertEquals(0, points.get(hidden).exposure());
            assertTrue(Double.isNaN(points.get(hidden).value()));
        }
    }

    @Test
    void whatIsNoCountOrHasNoExposureIsRefusedWithItsRow() {
        rows.set(1, List.of("B0", "2.5", "60", "2026-01-15"));
        RefusedInputException half =
                assertThrows(RefusedInputException.class, () -> series(false, Optional.empty(), Period.MONTH, 1));
        assertTrue(half.getMessage().contains("falls is 2.5"), half.getMessage());
        rows.set(1, List.of("B0", "2", "", "2026-01-15"));
        RefusedInputException none = assertThrows(
                RefusedInputException.class, () -> series(true, Optional.of(patientDays), Period.MONTH, 1));
        assertTrue(none.getMessage().contains("no days above 0"), none.getMessage());
        falls.setKind(QuestionKind.YES_NO);
        assertThrows(RefusedInputException.class, () -> series(false, Optional.empty(), Period.MONTH, 1));
    }
}
