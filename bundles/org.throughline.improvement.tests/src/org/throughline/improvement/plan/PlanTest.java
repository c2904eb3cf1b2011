package org.throughline.improvement.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.improvement.ClientImprovement;
import org.throughline.improvement.Ward;
import org.throughline.improvement.priority.Priority;
import org.throughline.improvement.progress.Progress;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.ProblemStatus;
import org.throughline.model.improvement.Severity;
import org.throughline.model.improvement.Target;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Verdict;

class PlanTest {
    private static final LocalDate PAST = Ward.TODAY.minusDays(10);
    private static final LocalDate FUTURE = Ward.TODAY.plusDays(10);

    @TempDir
    Path scratch;

    private ClientImprovement open(Ward ward) throws Exception {
        return Ward.improvement(ward.saved(scratch.resolve("ward")));
    }

    private static List<String> names(List<ActionState> states) {
        return states.stream().map(state -> state.action().getName()).toList();
    }

    @Test
    void progressCountsAProblemOnTheDayItWasSolvedElseWhenItsLastActionWasDone() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        for (String name : List.of("dated", "dated before", "by action", "undated")) {
            ward.problem(name, Severity.LOW).setStatus(ProblemStatus.SOLVED);
        }
        List<Problem> problems = ward.plan.getProblems();
        problems.get(0).setSolved(PAST);
        problems.get(1).setSolved(PAST.minusDays(1));
        Action action = ward.action("act", ActionStatus.DONE, PAST);
        action.setDone(PAST);
        action.getAddresses().add(problems.get(1));
        action.getAddresses().add(problems.get(2));
        ClientFolder saved = ward.saved(scratch.resolve("ward"));
        List<ActionState> actions = Ward.improvement(saved).actions();
        Progress progress = Progress.of(List.of(), saved.plans(), actions, List.of(), PAST, Ward.TODAY);
        assertEquals(
                List.of("dated", "by action"),
                progress.solved().stream().map(Problem::getName).toList());
    }

    @Test
    void whatWaitsForALateActionIsCriticalThroughOthersToo() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        Action late = ward.action("late", ActionStatus.RUNNING, PAST);
        Action second = ward.action("second", ActionStatus.PLANNED, FUTURE, late);
        ward.action("third", ActionStatus.PLANNED, FUTURE, second);
        Action done = ward.action("done", ActionStatus.DONE, PAST, late);
        ward.action("free", ActionStatus.PLANNED, FUTURE, done);
        List<ActionState> states = open(ward).actions();
        assertEquals(10, states.get(0).lateDays());
        assertEquals("10 days late", states.get(0).alarm());
        assertEquals(
                List.of("second", "third"),
                names(states.stream().filter(ActionState::critical).toList()));
        assertEquals(List.of(), states.get(4).waitsFor());
        assertTrue(states.stream().noneMatch(ActionState::circular));
    }

    @Test
    void aCircleIsNamedAndEndsNothing() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        Action one = ward.action("one", ActionStatus.PLANNED, FUTURE);
        Action two = ward.action("two", ActionStatus.PLANNED, PAST, one);
        one.getDependsOn().add(two);
        ward.action("outside", ActionStatus.PLANNED, FUTURE, two);
        List<ActionState> states = open(ward).actions();
        assertEquals(
                List.of("one", "two"),
                names(states.stream().filter(ActionState::circular).toList()));
        assertEquals(3, states.stream().filter(ActionState::critical).count());
    }

    @Test
    void aChainOfTwoThousandActionsIsFollowed() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        Action before = ward.action("0", ActionStatus.RUNNING, PAST);
        for (int i = 1; i < 2000; i++) {
            before = ward.action("" + i, ActionStatus.PLANNED, FUTURE, before);
        }
        assertEquals(
                1999,
                open(ward).actions().stream().filter(ActionState::critical).count());
    }

    @Test
    void costAndBenefitAreAddedWithoutWhatWasExpectedOfDroppedActions() {
        Ward ward = new Ward(SmallCells.NONE);
        Action one = ward.action("one", ActionStatus.DONE, PAST);
        one.setCostExpected(100);
        one.setCostRealised(120);
        one.setBenefitExpected(500);
        Action two = ward.action("two", ActionStatus.PLANNED, FUTURE);
        two.setCostExpected(40);
        Action dropped = ward.action("dropped", ActionStatus.DROPPED, PAST);
        dropped.setCostExpected(1000);
        dropped.setCostRealised(7);
        Money money = Money.of(ward.plan.getActions());
        assertEquals(new Money.Sum(140, 2), money.costExpected());
        assertEquals(new Money.Sum(127, 2), money.costRealised());
        assertEquals(new Money.Sum(500, 1), money.benefitExpected());
        assertEquals(new Money.Sum(0, 0), money.benefitRealised());
        assertEquals(2, money.actions());
    }

    @Test
    void targetsAreReachedNotYetHiddenOrNotMeasured() throws Exception {
        Ward ward = new Ward(SmallCells.CMS);
        ward.answered(ward.baseline, 30, 50, 100).answered(ward.followUp, 60, 96, 100);
        ward.target(ward.q1, 0.50);
        ward.target(ward.q1, 0.61).setBy(PAST);
        ward.target(ward.q2, 0.50);
        ward.target(ward.q1, 0.50).setBaseline(ward.followUp);
        List<TargetState> states = open(ward).targets();
        assertEquals(
                List.of(
                        TargetState.State.REACHED,
                        TargetState.State.NOT_YET,
                        TargetState.State.TOO_FEW,
                        TargetState.State.NOT_MEASURED),
                states.stream().map(TargetState::state).toList());
        assertEquals(Verdict.IMPROVED, states.get(0).verdict().orElseThrow());
        String told = states.get(0).sentence().plain().replace('\u00a0', ' ');
        assertTrue(
                told.startsWith("Goal 50 %; in After 60 % (95 % interval 50 to 69 %); since Before improved, +30"),
                told);
        assertTrue(states.get(1).overdue());
        assertFalse(states.get(2).sentence().plain().contains("96"));
    }

    @Test
    void aGainThatIsLostInALaterWaveIsTold() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        Wave later = ward.wave("Later", WaveRole.PULSE, LocalDate.of(2026, 12, 1));
        ward.answered(ward.baseline, 30, 50, 100)
                .answered(ward.followUp, 60, 96, 100)
                .answered(later, 40, 50, 100);
        ward.target(ward.q1, 0.50).setFollowUp(ward.followUp);
        TargetState state = open(ward).targets().getFirst();
        assertEquals(TargetState.State.NOT_YET, state.state());
        assertTrue(state.isLost());
    }

    @Test
    void daysToMeasureAgainAreDoneDueOrOverdue() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        ward.answered(ward.baseline, 30, 50, 100).answered(ward.followUp, 60, 50, 100);
        Target target = ward.target(ward.q1, 0.50);
        target.getRemeasure()
                .addAll(List.of(
                        LocalDate.of(2026, 12, 15),
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 8, 15),
                        LocalDate.of(2026, 9, 15)));
        ClientImprovement open = open(ward);
        assertEquals(
                List.of(Remeasure.State.OVERDUE, Remeasure.State.DONE, Remeasure.State.DONE, Remeasure.State.DUE),
                open.remeasures().stream().map(Remeasure::state).toList());
    }

    @Test
    void aControlChartThatFallsAfterAnActionIsAnAlarm() throws Exception {
        Ward ward = new Ward(SmallCells.NONE).dated();
        ward.baseline.setFrom(LocalDate.of(2025, 1, 1));
        ward.baseline.setTo(LocalDate.of(2026, 4, 30));
        List<List<String>> rows = new ArrayList<>();
        for (int month = 0; month < 16; month++) {
            int yes = month < 8 ? 20 : month == 15 ? 12 : 36;
            for (int i = 0; i < 40; i++) {
                String day = LocalDate.of(2025, 1, 10).plusMonths(month).toString();
                rows.add(List.of("r" + month + "-" + i, i < yes ? "1" : "0", "1", day));
            }
        }
        ward.answered(ward.baseline, List.of(Answers.RESPONDENT, "q1", "q2", "day"), rows);
        Action action = ward.action("Sit down", ActionStatus.DONE, null);
        action.setDone(LocalDate.of(2025, 9, 1));
        ward.target(ward.q1, 0.50).getActions().add(action);
        List<GainAlarm> alarms = open(ward).alarms();
        assertEquals(1, alarms.size(), alarms.toString());
        assertEquals(GainAlarm.Direction.FALLS, alarms.getFirst().direction());
        assertEquals(List.of(15), alarms.getFirst().violation().points());
        assertEquals("Sit down", alarms.getFirst().actions().getFirst().getName());
    }

    @Test
    void actionsAreRankedByEffectADayWithTheMeasuredPartApart() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        ward.answered(ward.baseline, 80, 40, 100);
        Problem twenty = ward.problem("Twenty", Severity.LOW);
        twenty.getAbout().add(ward.ails);
        Problem judged = ward.problem("Judged", Severity.HIGH);
        Action slow = ward.action("slow", ActionStatus.PLANNED, FUTURE);
        slow.setEffort(10);
        slow.getAddresses().addAll(List.of(twenty, judged));
        Action quick = ward.action("quick", ActionStatus.PLANNED, FUTURE);
        quick.setEffort(2);
        quick.getAddresses().add(twenty);
        ward.action("unknown", ActionStatus.PLANNED, FUTURE).getAddresses().add(judged);
        ward.action("done", ActionStatus.DONE, PAST).getAddresses().add(judged);
        List<Priority> ranked = open(ward).priorities();
        assertEquals(
                List.of("quick", "slow", "unknown"),
                ranked.stream().map(one -> one.state().action().getName()).toList());
        assertEquals(20, ranked.get(1).measured(), 1e-9);
        assertEquals(30, ranked.get(1).judged(), 1e-9);
        assertEquals(5, ranked.get(1).perDay().getAsDouble(), 1e-9);
    }

    @Test
    void aClientWithoutAnythingIsEmptyAndNotBroken() throws Exception {
        ClientImprovement open = open(new Ward(SmallCells.CMS));
        assertEquals(List.of(), open.effects());
        assertEquals(List.of(), open.actions());
        assertEquals(List.of(), open.targets());
        assertEquals(List.of(), open.alarms());
        assertEquals(List.of(), open.priorities());
    }
}
