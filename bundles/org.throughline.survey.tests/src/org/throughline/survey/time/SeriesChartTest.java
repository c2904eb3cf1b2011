package org.throughline.survey.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.Problem;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Wave;
import org.throughline.stats.chart.ControlPoint;

class SeriesChartTest {
    @TempDir
    Path place;

    private final DatedClient client = new DatedClient(QuestionKind.YES_NO);

    /** Fills a wave with one point a week from the first Monday of 2026 on. */
    private void weeks(int n, int... yes) {
        Wave wave = client.wave("Year", "2026-01-01", "2026-12-31");
        for (int i = 0; i < yes.length; i++) {
            client.answers(wave, LocalDate.of(2026, 1, 5).plusWeeks(i).toString(), yes[i], n);
        }
    }

    private SeriesChart chart(ChartKind kind) throws Exception {
        return SeriesChart.of(client.series(place, Period.WEEK, SmallCells.NONE), kind, List.of(client.plan));
    }

    @Test
    void eachPhaseHasItsOwnCentreAndLimits() throws Exception {
        weeks(40, 10, 12, 11, 13, 9, 24, 26, 25, 27, 23);
        Action action = client.action("Sit down", ActionStatus.DONE, "2026-02-09");
        client.target(0.5, "2026-03-31", action);
        SeriesChart chart = chart(ChartKind.CONTROL);
        assertEquals("p chart", chart.method());
        assertEquals(List.of(5), chart.places());
        assertEquals(2, chart.phases().size());
        Phase before = chart.phases().get(0);
        Phase after = chart.phases().get(1);
        assertEquals(55 / 200.0, before.centre(), 1e-12);
        assertEquals(125 / 200.0, after.centre(), 1e-12);
        assertEquals(4, before.last());
        assertEquals("Sit down", after.begunBy().getFirst().name());
        ControlPoint limit = after.limits().getFirst();
        assertEquals(0.625 + 3 * Math.sqrt(0.625 * 0.375 / 40), limit.high(), 1e-12);
        assertEquals(0.5, chart.goals().getFirst().share());
        assertEquals(List.of(), chart.violations());
        assertTrue(chart.notes().toString().contains("From 5 Jan 2026: the limits are provisional, from 5 points"));
    }

    @Test
    void withoutThePhaseTheShiftIsNamed() throws Exception {
        weeks(40, 10, 12, 11, 13, 9, 10, 11, 12, 10, 24, 26, 25, 27, 23, 24, 25, 26, 27);
        SeriesChart chart = chart(ChartKind.CONTROL);
        List<String> words = chart.violations().stream().map(Violation::words).toList();
        assertTrue(
                words.contains("Nine points in a row on one side of the centre line: 5 Jan 2026 to 2 Mar 2026"),
                words.toString());
        assertTrue(
                words.contains("Nine points in a row on one side of the centre line: 9 Mar 2026 to 4 May 2026"),
                words.toString());
    }

    @Test
    void aRunChartNamesItsLongestRunAndTheCrossings() throws Exception {
        weeks(40, 10, 12, 11, 13, 9, 10, 11, 12, 10, 24, 26, 25, 27, 23, 24, 25, 26, 27);
        SeriesChart chart = chart(ChartKind.RUN);
        assertEquals("run chart, Anhøj rules", chart.method());
        assertEquals(
                List.of(
                        "9 points in a row on one side of the median, more than the 7 that chance is taken to make:"
                                + " 5 Jan 2026 to 2 Mar 2026",
                        "The line crosses the median once, fewer than the 5 that chance is taken to leave:"
                                + " 5 Jan 2026 to 4 May 2026"),
                chart.violations().stream().map(Violation::words).toList());
        assertEquals(
                List.of(0, 1, 2, 3, 4, 5, 6, 7, 8),
                chart.violations().getFirst().points());
    }

    @Test
    void aShortSideBeginsNoPhaseAndARunningActionIsOnlyMarked() throws Exception {
        weeks(40, 10, 12, 11, 13, 9, 24, 26);
        client.target(
                0.5,
                "2026-03-31",
                client.action("Late", ActionStatus.DONE, "2026-02-09"),
                client.action("Running", ActionStatus.RUNNING, "2026-01-20"),
                client.action("Planned", ActionStatus.PLANNED, "2026-01-20"),
                client.action("Dropped", ActionStatus.DROPPED, "2026-01-20"));
        SeriesChart chart = chart(ChartKind.CONTROL);
        assertEquals(1, chart.phases().size());
        assertEquals(
                List.of("Running", "Late"),
                chart.changes().stream().map(Change::name).toList());
        assertEquals(List.of(3, 5), chart.places());
        assertTrue(chart.notes()
                .contains("No new phase begins with 9 Feb 2026: each side needs 4 points that are shown."));
    }

    @Test
    void anActionConcernsAQuestionByWhatItChangesOrAddresses() throws Exception {
        weeks(40, 10, 12, 11);
        Need need = OrganisationFactory.eINSTANCE.createNeed();
        client.question.getMeasures().add(need);
        client.action("Changes", ActionStatus.DONE, "2026-01-06").getChanges().add(need);
        Problem problem = ImprovementFactory.eINSTANCE.createProblem();
        problem.getAbout().add(need);
        client.plan.getProblems().add(problem);
        client.action("Addresses", ActionStatus.DONE, "2026-01-07")
                .getAddresses()
                .add(problem);
        client.action("Neither", ActionStatus.DONE, "2026-01-08");
        assertEquals(
                List.of("Changes", "Addresses"),
                Change.of(List.of(client.plan), client.question).stream()
                        .map(Change::name)
                        .toList());
    }

    @Test
    void largeDenominatorsGetLaneysLimitsAndMeansGetXmr() throws Exception {
        weeks(1000, 500, 520, 480, 510, 490);
        assertEquals("Laney p' chart", chart(ChartKind.CONTROL).method());
        DatedClient stars = new DatedClient(QuestionKind.RATING);
        Wave wave = stars.wave("Year", null, null);
        for (int i = 0; i < 6; i++) {
            stars.answer(wave, LocalDate.of(2026, 1, 5).plusWeeks(i).toString(), "" + (i % 2 + 3));
        }
        TimeSeries series = stars.series(place.resolve("stars"), Period.WEEK, SmallCells.NONE);
        SeriesChart chart = SeriesChart.of(series, ChartKind.CONTROL, List.of());
        assertEquals("XmR chart", chart.method());
        assertEquals(3.5 + 2.66, chart.phases().getFirst().limits().getFirst().high(), 1e-12);
    }

    @Test
    void hiddenPointsMoveNoLine() throws Exception {
        Wave wave = client.wave("Year", "2026-01-01", "2026-12-31");
        for (int i = 0; i < 8; i++) {
            boolean small = i == 2 || i == 3;
            client.answers(wave, LocalDate.of(2026, 1, 5).plusWeeks(i).toString(), small ? 9 : 20, small ? 20 : 40);
        }
        TimeSeries series = client.series(place, Period.WEEK, SmallCells.CMS);
        SeriesChart chart = SeriesChart.of(series, ChartKind.CONTROL, List.of());
        assertEquals(0.5, chart.phases().getFirst().centre(), 0);
        assertEquals(List.of(0, 1, 4, 5, 6, 7), chart.phases().getFirst().shown());
        assertTrue(
                chart.notes().getFirst().startsWith("2 points are gaps"),
                chart.notes().toString());
    }

    @Test
    void withoutAnswersItSaysWhatIsMissing() throws Exception {
        SeriesChart chart = chart(ChartKind.RUN);
        assertEquals(List.of(), chart.phases());
        assertTrue(
                chart.notes().getFirst().contains("import a wave"),
                chart.notes().toString());
    }
}
