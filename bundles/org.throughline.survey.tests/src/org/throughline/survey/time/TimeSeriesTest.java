package org.throughline.survey.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.time.TimePoint.State;

class TimeSeriesTest {
    @TempDir
    Path place;

    private final DatedClient client = new DatedClient(QuestionKind.YES_NO);

    private static List<String> told(TimeSeries series) {
        return series.points().stream()
                .map(point -> point.label() + " "
                        + (point.isShown()
                                ? point.x() + "/" + point.n()
                                : point.state().name()))
                .toList();
    }

    @Test
    void weeksBeginOnMondaysAndGapsBetweenThemAreThere() throws Exception {
        Wave wave = client.wave("March", "2026-03-01", "2026-03-31");
        client.answers(wave, "2026-03-08", 3, 7);
        client.answers(wave, "2026-03-02", 2, 4);
        client.answers(wave, "2026-03-23", 5, 5);
        assertEquals(
                List.of("2 Mar 2026 5/11", "9 Mar 2026 EMPTY", "16 Mar 2026 EMPTY", "23 Mar 2026 5/5"),
                told(client.series(place, Period.WEEK, SmallCells.NONE)));
    }

    @Test
    void monthsAndQuartersFollowTheCalendarAndWavesTheirDates() throws Exception {
        Wave later = client.wave("Later", "2026-01-01", "2026-12-31");
        client.answers(later, "2026-03-31", 1, 2);
        client.answers(later, "2026-04-01", 2, 2);
        Wave earlier = client.wave("Earlier", "2025-12-01", "2025-12-31");
        client.answers(earlier, "2025-12-24", 0, 3);
        TimeSeries months = client.series(place.resolve("a"), Period.MONTH, SmallCells.NONE);
        assertEquals(List.of("Dec 2025 0/3", "Mar 2026 1/2", "Apr 2026 2/2"), told(months));
        TimeSeries quarters = client.series(place.resolve("b"), Period.QUARTER, SmallCells.NONE);
        assertEquals(List.of("Q4 2025 0/3", "Q1 2026 1/2", "Q2 2026 2/2"), told(quarters));
        TimeSeries waves = client.series(place.resolve("c"), Period.WAVE, SmallCells.NONE);
        assertEquals(List.of("Earlier 0/3", "Later 3/4"), told(waves));
    }

    @Test
    void answersWithoutADateInTheWaveAreCountedAsSuch() throws Exception {
        Wave wave = client.wave("March", "2026-03-01", "2026-03-31");
        client.answers(wave, "2026-03-02", 2, 4);
        client.answers(wave, "", 1, 1);
        client.answers(wave, "2062-03-02", 1, 1);
        client.answers(wave, "soon", 1, 1);
        TimeSeries series = client.series(place, Period.DAY, SmallCells.NONE);
        assertEquals(List.of("2 Mar 2026 2/4"), told(series));
        assertEquals("3", series.undated());
    }

    @Test
    void aHiddenPointCarriesNoNumberAndIsNotAlone() throws Exception {
        Wave wave = client.wave("Spring", "2026-03-01", "2026-06-30");
        client.answers(wave, "2026-03-10", 20, 50);
        client.answers(wave, "2026-04-10", 4, 40);
        client.answers(wave, "2026-05-10", 15, 30);
        client.answers(wave, "2026-06-10", 30, 60);
        TimeSeries series = client.series(place, Period.MONTH, SmallCells.CMS);
        assertEquals(List.of("Mar 2026 20/50", "Apr 2026 HIDDEN", "May 2026 HIDDEN", "Jun 2026 30/60"), told(series));
        TimePoint hidden = series.points().get(1);
        assertEquals(0, hidden.x() + hidden.n());
        assertTrue(Double.isNaN(hidden.value()));
    }

    /** Whoever knows the total of the wave or a quarter cannot subtract what he sees and be left with a small count. */
    @Test
    void noHiddenCountCanBeSubtractedFromATotal() throws Exception {
        Random random = new Random(5);
        Wave wave = client.wave("Year", "2026-01-01", "2026-12-31");
        int hidden = 0;
        for (int round = 0; round < 400; round++) {
            List<List<String>> rows = new ArrayList<>();
            Share[] months = new Share[13];
            for (int month = 0; month < months.length; month++) {
                int n = random.nextInt(60);
                int x = random.nextInt(n + 1);
                months[month] = new Share(x, n);
                for (int i = 0; i < n; i++) {
                    String day = month == 0 ? "" : "2026-%02d-%02d".formatted(month, 1 + random.nextInt(28));
                    rows.add(List.of("R" + rows.size(), i < x ? "1" : "0", day));
                }
            }
            TimePoints points =
                    new TimePoints(client.question, Measure.SHARE, Optional.empty(), Period.MONTH, new Disclosure(11));
            points.add(
                    Path.of("answers.csv"),
                    wave,
                    Answers.of(List.of(Answers.RESPONDENT, "q", "day"), rows),
                    client.survey);
            boolean[] gone = new boolean[months.length];
            gone[0] = points.undated().equals("some");
            for (TimePoint point : points.list()) {
                int month = point.from().getMonthValue();
                gone[month] = point.state() == State.HIDDEN;
                hidden += gone[month] ? 1 : 0;
                assertEquals(point.isShown() ? months[month] : new Share(0, 0), new Share(point.x(), point.n()));
            }
            assertTold(months, gone, 0, 12);
            for (int quarter = 0; quarter < 4; quarter++) {
                assertTold(months, gone, quarter * 3 + 1, quarter * 3 + 3);
            }
        }
        assertTrue(hidden > 400, "points hidden: " + hidden);
    }

    private static void assertTold(Share[] months, boolean[] gone, int first, int last) {
        Disclosure disclosure = new Disclosure(11);
        int x = 0;
        int n = 0;
        int unseen = 0;
        boolean shown = false;
        for (int month = first; month <= last; month++) {
            assertFalse(!gone[month] && disclosure.hides(months[month]), "a small count is shown");
            shown |= !gone[month] && months[month].n() > 0;
            if (gone[month]) {
                unseen += months[month].n() > 0 ? 1 : 0;
                x += months[month].x();
                n += months[month].n();
            }
        }
        if (shown && n > 0) {
            assertTrue(unseen >= 2 && !disclosure.hides(new Share(x, n)), List.of(months) + " " + first);
        }
    }

    @Test
    void aWeekOverTheEndOfAMonthIsShownWhereBothItsPartsMayBe() throws Exception {
        Wave wave = client.wave("Spring", "2026-03-01", "2026-04-30");
        client.answers(wave, "2026-03-10", 20, 50);
        client.answers(wave, "2026-03-17", 30, 60);
        client.answers(wave, "2026-03-31", 4, 30);
        client.answers(wave, "2026-04-01", 15, 30);
        client.answers(wave, "2026-04-08", 30, 60);
        assertEquals(
                List.of("Mar 2026 54/140", "Apr 2026 45/90"),
                told(client.series(place.resolve("a"), Period.MONTH, SmallCells.CMS)));
        assertEquals(
                List.of(
                        "9 Mar 2026 HIDDEN",
                        "16 Mar 2026 30/60",
                        "23 Mar 2026 EMPTY",
                        "30 Mar 2026 HIDDEN",
                        "6 Apr 2026 30/60"),
                told(client.series(place.resolve("b"), Period.WEEK, SmallCells.CMS)),
                "19 of 60 would give 4 of 30 away beside the month of March");
    }

    @Test
    void aHiddenMonthDoesNotTellOnHowManyDaysItWasAnswered() throws Exception {
        Wave wave = client.wave("Autumn", "2026-09-28", "2026-12-31");
        client.answers(wave, "2026-09-29", 1, 1);
        client.answers(wave, "2026-09-30", 1, 1);
        client.answers(wave, "2026-10-05", 20, 40);
        client.answers(wave, "2026-11-05", 20, 40);
        client.answers(wave, "", 20, 40);
        TimeSeries series = client.series(place, Period.DAY, SmallCells.CMS);
        assertEquals(
                List.of("28 Sep 2026 HIDDEN", "29 Sep 2026 HIDDEN", "30 Sep 2026 HIDDEN", "1 Oct 2026 EMPTY"),
                told(series).subList(0, 4));
        assertEquals("some", series.undated(), "their number would tell how many answered in September");
    }

    @Test
    void meansAreOfNumbersOnly() throws Exception {
        DatedClient stars = new DatedClient(QuestionKind.NUMBER);
        Wave wave = stars.wave("March", null, null);
        List.of("2", "3.5", "x", "", "NaN").forEach(answer -> stars.answer(wave, "2026-03-02", answer));
        TimePoint point =
                stars.series(place, Period.DAY, SmallCells.NONE).points().getFirst();
        assertEquals(State.SHOWN, point.state());
        assertEquals(2, point.n());
        assertEquals(2.75, point.value(), 1e-12);
    }

    @Test
    void whatCannotBeChartedIsRefusedWithAReason() throws Exception {
        DatedClient comments = new DatedClient(QuestionKind.TEXT);
        comments.wave("March", null, null);
        RefusedInputException noNumbers = assertThrows(
                RefusedInputException.class, () -> comments.series(place.resolve("a"), Period.DAY, SmallCells.NONE));
        assertTrue(noNumbers.getMessage().contains("mark its favourable choices"), noNumbers.getMessage());
        client.wave("March", null, null);
        client.survey.getQuestions().removeLast();
        RefusedInputException noDates = assertThrows(
                RefusedInputException.class, () -> client.series(place.resolve("b"), Period.DAY, SmallCells.NONE));
        assertTrue(noDates.getMessage().contains("chart by wave"), noDates.getMessage());
    }
}
