package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.edit.ClientSession;
import org.throughline.improvement.measure.Measurements;
import org.throughline.improvement.problem.Effect;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Cause;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.ProblemStatus;
import org.throughline.model.process.Process;
import org.throughline.sample.SampleClient;
import org.throughline.ui.improve.CauseEdits;
import org.throughline.ui.improve.EvidenceKind;
import org.throughline.ui.improve.Measured;
import org.throughline.ui.improve.PlanEdits;
import org.throughline.ui.improve.PlanState;
import org.throughline.ui.improve.Raising;
import org.throughline.ui.table.Entries;

/** Changes to a plan, what is told of it, and what is typed into it, without a window. */
class PlanChangesTest {
    private final List<String> refused = new ArrayList<>();

    @TempDir
    private Path place;

    private ClientSession session;
    private Plan plan;
    private PlanEdits edits;

    @BeforeEach
    void openSample() throws Exception {
        SampleClient.write(place.resolve("cedar"));
        session = ClientSession.open(place.resolve("cedar"));
        plan = session.folder().plans().getFirst();
        edits = new PlanEdits(session, plan, refused::add);
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    @Test
    void whatIsTypedIsReadOrRefusedWithAReason() throws Exception {
        assertEquals(LocalDate.of(2026, 3, 1), Entries.day(" 2026-03-01 "));
        assertNull(Entries.day(" "));
        assertEquals(
                List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 9, 1)),
                Entries.days("2026-09-01, 2026-03-01;2026-03-01"));
        assertEquals(12000.5, Entries.amount("12,000.50"));
        assertEquals(12.5, Entries.amount("12,5"));
        assertEquals(1200, Entries.amount("1 200"));
        assertNull(Entries.amount(""));
        assertEquals(0.8, Entries.share("80 %"));
        assertTrue(assertThrows(Entries.RefusedEntryException.class, () -> Entries.day("1 March"))
                .getMessage()
                .contains("1 March"));
        assertThrows(Entries.RefusedEntryException.class, () -> Entries.amount("many"));
        assertThrows(Entries.RefusedEntryException.class, () -> Entries.share("120"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            for (double amount : new double[] {0.1, 3, 12.25, 1200, 1234567.5}) {
                assertEquals(amount, Entries.amount(Entries.shown(amount)));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anActionThatIsDoneGetsItsDayAndLosesIt() {
        Action action = edits.addAction(plan.getProblems());
        edits.setStatus(action, ActionStatus.DONE);
        assertEquals(LocalDate.now(), action.getDone());
        edits.setStatus(action, ActionStatus.RUNNING);
        assertNull(action.getDone());
        session.stack().undo();
        assertEquals(LocalDate.now(), action.getDone());
        session.stack().undo();
        session.stack().undo();
        assertFalse(session.isDirty());
    }

    @Test
    void deletingAProblemLeavesNoReferenceAndUndoBringsAllBack() {
        Problem problem = plan.getActions().stream()
                .filter(action -> !action.getAddresses().isEmpty())
                .findFirst()
                .orElseThrow()
                .getAddresses()
                .getFirst();
        edits.delete(List.of(problem));
        assertTrue(plan.getActions().stream()
                .noneMatch(action -> action.getAddresses().contains(problem)));
        session.stack().undo();
        assertTrue(plan.getActions().stream()
                .anyMatch(action -> action.getAddresses().contains(problem)));
    }

    @Test
    void settingWhatIsAlreadySoIsNoStep() {
        Action action = plan.getActions().getFirst();
        ImprovementPackage model = ImprovementPackage.eINSTANCE;
        edits.set(action, model.getAction_Due(), action.getDue());
        edits.set(action, model.getAction_Owner(), action.getOwner());
        edits.setAll(action, model.getAction_Addresses(), List.copyOf(action.getAddresses()));
        assertFalse(session.isDirty());
        edits.set(action, model.getAction_CostExpected(), null);
        assertFalse(action.isSetCostExpected());
        edits.set(action, model.getAction_CostExpected(), 0.0);
        assertTrue(action.isSetCostExpected());
    }

    @Test
    void causesGoDeeperAndBack() {
        CauseEdits causes = new CauseEdits(edits);
        Problem problem = edits.addProblem();
        Cause first = causes.add(problem, null);
        Cause second = causes.add(problem, first);
        causes.nest(first);
        assertEquals(problem, first.eContainer());
        causes.nest(second);
        assertEquals(first, second.eContainer());
        Cause why = causes.why(second);
        assertEquals(second, why.eContainer());
        causes.lift(second);
        assertEquals(List.of(first, second), problem.getCauses());
        assertEquals(second, why.eContainer());
    }

    @Test
    void whatWasMeasuredIsToldOfThePlanAsItIsNow() throws Exception {
        Measured measured = Measured.read(session.folder().copy());
        Problem unsaved = edits.addProblem();
        PlanState state = new PlanState(session.folder(), plan, measured, LocalDate.of(2026, 11, 23));
        List<Effect> effects = plan.getProblems().stream().map(state::of).toList();
        assertTrue(effects.stream().anyMatch(Effect::isMeasured));
        assertEquals(plan.getProblems(), effects.stream().map(Effect::problem).toList());
        assertFalse(state.of(unsaved).isMeasured());
        Measured again = Measured.read(session.folder().copy());
        assertNotEquals(
                measured.effect(unsaved).reasons(), again.effect(unsaved).reasons(), "what is not saved is read too");
        assertEquals(plan.getActions().size(), state.actions().size());
        assertFalse(state.priorities().isEmpty());
        assertTrue(state.priorities().stream().anyMatch(one -> one.measured() > 0));
        Action withTarget = plan.getTargets().getFirst().getActions().getFirst();
        assertEquals(4, state.loop(withTarget).size());
        assertTrue(state.loop(withTarget).getLast().startsWith("So far: "));
        assertTrue(state.timeline().getFirst().height() > 0);
        assertEquals("no evidence yet", EvidenceKind.badges(unsaved));
    }

    @Test
    void problemsAreRaisedFromHandOffsArrowsFindingsAndSteps() throws Exception {
        Measurements measured = Measurements.of(session.folder());
        Process process = session.folder().processes().getFirst();
        HandOff handOff = HandOffs.of(process).getFirst();
        int before = plan.getProblems().size();
        Problem fromHandOff = Raising.from(session, handOff).orElseThrow().raise(measured);
        Problem fromArrow =
                Raising.from(session, handOff.arrows().getFirst()).orElseThrow().raise(measured);
        assertEquals(fromHandOff.getAbout(), fromArrow.getAbout());
        Problem fromStep =
                Raising.from(session, handOff.supplierStep()).orElseThrow().raise(measured);
        assertEquals(List.of(handOff.supplierStep()), fromStep.getAbout());
        assertEquals(before + 3, plan.getProblems().size());
        assertTrue(Raising.from(session, plan.getProblems().getFirst()).isEmpty());
        assertTrue(Raising.from(session, session.client()).isEmpty());
        assertTrue(Raising.from(session, null).isEmpty());
        session.stack().undo();
        session.stack().undo();
        session.stack().undo();
        assertFalse(session.isDirty());
    }

    @Test
    void aProblemIsRaisedInThePlanThatIsChosen() throws Exception {
        Plan second = ImprovementFactory.eINSTANCE.createPlan();
        second.setName("Second ward");
        session.change("second", () -> session.folder().add(second));
        Process process = session.folder().processes().getFirst();
        Problem raised = Raising.from(session, HandOffs.of(process).getFirst())
                .orElseThrow()
                .raise(Measurements.of(session.folder()), second);
        assertEquals(second, raised.eContainer());
        session.stack().undo();
        assertEquals(List.of(), second.getProblems());
    }

    @Test
    void aSolvedProblemHasItsDayAndLosesItWhenItIsOpenAgain() {
        Problem problem = plan.getProblems().getFirst();
        edits.setStatus(problem, ProblemStatus.SOLVED);
        assertEquals(LocalDate.now(), problem.getSolved());
        edits.setStatus(problem, ProblemStatus.OPEN);
        assertNull(problem.getSolved());
        LocalDate day = LocalDate.of(2026, 3, 1);
        edits.setSolved(problem, day);
        assertEquals(ProblemStatus.SOLVED, problem.getStatus());
        session.stack().undo();
        assertEquals(ProblemStatus.OPEN, problem.getStatus());
        assertNull(problem.getSolved());
    }

    @Test
    void aClientWithoutAPlanGetsOneWithItsFirstProblem() throws Exception {
        session.change("none", () -> session.folder().resources().getResources().remove(plan.eResource()));
        Process process = session.folder().processes().getFirst();
        Problem raised = Raising.from(session, HandOffs.of(process).getFirst())
                .orElseThrow()
                .raise(Measurements.of(session.folder()));
        assertEquals(session.folder().plans().getFirst(), raised.eContainer());
        session.stack().undo();
        assertEquals(List.of(), session.folder().plans());
    }
}
