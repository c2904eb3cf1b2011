package org.throughline.improvement.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.improvement.Ward;
import org.throughline.improvement.problem.Effect.Basis;
import org.throughline.improvement.words.Sentence;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.Severity;
import org.throughline.model.organisation.SmallCells;

class EffectsTest {
    @TempDir
    Path scratch;

    private List<Effect> effects(Ward ward) throws Exception {
        return Ward.improvement(ward.saved(scratch.resolve("ward"))).effects();
    }

    private static String reasons(Effect effect) {
        return String.join("\n", effect.reasons().stream().map(Sentence::plain).toList());
    }

    @Test
    void seventyOfAHundredWithoutItIsHighWithItsWilsonInterval() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        ward.answered(ward.baseline, 30, 97, 100);
        ward.problem("Nobody knows", Severity.LOW).getAbout().add(ward.ails);
        Effect effect = effects(ward).getFirst();
        assertEquals(Severity.HIGH, effect.severity());
        assertEquals(Basis.ANSWERS, effect.basis());
        assertEquals(0.70, effect.share().getAsDouble(), 1e-12);
        assertEquals("60 to 78\u00a0%", effect.number().orElseThrow().interval());
        assertTrue(reasons(effect).contains("70\u00a0% (95\u00a0% interval 60 to 78\u00a0%) go without it, 70 of 100"));
        assertTrue(reasons(effect).contains("The consultant judges it to be low."));
    }

    @Test
    void threeOfAHundredIsLow() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        ward.answered(ward.baseline, 30, 97, 100);
        ward.problem("Few do not know", Severity.HIGH).getAbout().add(ward.q2);
        assertEquals(Severity.LOW, effects(ward).getFirst().severity());
    }

    @Test
    void whatTheProfileHidesIsNeitherToldNorJudged() throws Exception {
        Ward ward = new Ward(SmallCells.CMS);
        ward.answered(ward.baseline, 30, 97, 100);
        ward.problem("Few do not know", Severity.MEDIUM).getAbout().add(ward.q2);
        Effect effect = effects(ward).getFirst();
        assertEquals(Basis.JUDGED, effect.basis());
        assertEquals(Severity.MEDIUM, effect.severity());
        assertTrue(effect.share().isEmpty());
        assertTrue(reasons(effect).contains("too small to be shown"));
        assertFalse(reasons(effect).matches("(?s).*\\d.*"), reasons(effect));
    }

    @Test
    void aProblemThatNamesAnAspectIsNotMeasuredByTheOthersOfItsProduct() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        ward.answered(ward.baseline, 80, 10, 100);
        ward.problem("About one", Severity.LOW).getAbout().addAll(List.of(ward.ails, ward.explain));
        ward.problem("About the step", Severity.LOW).getAbout().add(ward.explain);
        List<Effect> effects = effects(ward);
        assertEquals(0.20, effects.get(0).share().getAsDouble(), 1e-12);
        assertEquals(0.90, effects.get(1).share().getAsDouble(), 1e-12);
        assertEquals(2, effects.get(1).touches().size());
    }

    @Test
    void figuresOfStepsCountWhereNobodyWasAskedAtMostMediumUnlessTheyReachTheCustomer() throws Exception {
        Ward ward = new Ward(SmallCells.CMS);
        ward.toNurse.setCompleteAccurate(0.40);
        ward.toPatient.setTimeliness(0.60);
        ward.problem("Inside", Severity.LOW).getAbout().add(ward.toNurse);
        ward.problem("At the bed", Severity.LOW).getAbout().add(ward.toPatient);
        List<Effect> effects = effects(ward);
        assertEquals(Basis.STEPS, effects.get(0).basis());
        assertEquals(0.60, effects.get(0).share().getAsDouble(), 1e-12);
        assertEquals(Severity.MEDIUM, effects.get(0).severity());
        assertTrue(reasons(effects.get(0))
                .contains("60\u00a0% of the time what is handed over from Register is not"
                        + " complete and accurate for Nurse; this is hand-off 1 of the line"));
        assertEquals(0.40, effects.get(1).share().getAsDouble(), 1e-12);
        assertEquals(Severity.HIGH, effects.get(1).severity());
    }

    @Test
    void nothingMeasuredIsJudgedByTheConsultantAndSaysSo() throws Exception {
        Ward ward = new Ward(SmallCells.CMS);
        ward.problem("Who knows", Severity.HIGH).getAbout().add(ward.register);
        Effect effect = effects(ward).getFirst();
        assertEquals(Severity.HIGH, effect.severity());
        assertEquals("Nothing measured: judged by the consultant to be high.", reasons(effect));
    }

    @Test
    void theWaveOfTheEvidenceIsMeasuredAndOtherwiseTheNewest() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        ward.answered(ward.baseline, 30, 30, 100).answered(ward.followUp, 60, 60, 100);
        Problem then = ward.problem("Then", Severity.LOW);
        then.getAbout().add(ward.ails);
        Evidence evidence = ImprovementFactory.eINSTANCE.createEvidence();
        evidence.setWave(ward.baseline);
        evidence.setQuestion(ward.q1);
        then.getEvidence().add(evidence);
        ward.problem("Now", Severity.LOW).getAbout().add(ward.ails);
        List<Effect> effects = effects(ward);
        assertEquals(0.70, effects.get(0).share().getAsDouble(), 1e-12);
        assertEquals(0.40, effects.get(1).share().getAsDouble(), 1e-12);
    }

    @Test
    void aParetoAddsUpFromTheGreatestAndKeepsTheUnmeasuredApart() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        ward.answered(ward.baseline, 80, 40, 100);
        ward.problem("Twenty", Severity.LOW).getAbout().add(ward.ails);
        ward.problem("Sixty", Severity.LOW).getAbout().add(ward.home);
        ward.problem("Unknown", Severity.LOW);
        Pareto pareto = Pareto.of(effects(ward));
        assertEquals(
                List.of("Sixty", "Twenty"),
                pareto.columns().stream()
                        .map(column -> column.effect().problem().getName())
                        .toList());
        assertEquals(0.75, pareto.columns().get(0).cumulative(), 1e-12);
        assertEquals(1, pareto.columns().get(1).cumulative(), 1e-12);
        assertEquals("Unknown", pareto.unmeasured().getFirst().problem().getName());
    }

    @Test
    void twoThousandProblemsAreMeasured() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        ward.answered(ward.baseline, 30, 97, 100);
        for (int i = 0; i < 2000; i++) {
            ward.problem("Problem " + i, Severity.LOW).getAbout().addAll(List.of(ward.ails, ward.toPatient));
        }
        Pareto pareto = Pareto.of(effects(ward));
        assertEquals(2000, pareto.columns().size());
        assertEquals(0.5, pareto.columns().get(999).cumulative(), 1e-9);
    }
}
