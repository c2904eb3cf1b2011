package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.trace.NeedTrace;
import org.throughline.survey.trace.Stage;
import org.throughline.survey.trace.StageKind;
import org.throughline.survey.trace.Trace;

/** A patient's need with a whole evidence loop, from which tests take pieces away. */
class TraceTest {
    @TempDir
    Path place;

    private TestClient client;

    private static String[] answers(int n, int diagnosis, int home) {
        List<String> lines = new ArrayList<>();
        lines.add("id,diagnosis,home");
        for (int row = 0; row < n; row++) {
            lines.add(row + "," + (row < diagnosis ? "yes" : "no") + "," + (row < home ? "yes" : "no"));
        }
        return lines.toArray(String[]::new);
    }

    @BeforeEach
    void wholeLoop() throws Exception {
        client = TestClient.in(
                place,
                SmallCells.CMS,
                TestClient.yesNo("diagnosis", "I understand what ails me"),
                TestClient.yesNo("home", "I know what to do at home"));
        client.imported(client.file("baseline.csv", answers(80, 40, 30)), "Baseline");
        client.imported(client.file("follow-up.csv", answers(80, 68, 31)), "Follow-up");
        change(opened -> {
            Need need = need(opened, "I know what ails me");
            question(opened, "diagnosis").getMeasures().add(need);
            Plan plan = ImprovementFactory.eINSTANCE.createPlan();
            plan.setName("Plan");
            Problem problem = ImprovementFactory.eINSTANCE.createProblem();
            problem.setName("Nobody explains the diagnosis");
            problem.getAbout().add(need);
            plan.getProblems().add(problem);
            Action action = ImprovementFactory.eINSTANCE.createAction();
            action.setName("Explain it sitting down");
            action.setStatus(ActionStatus.DONE);
            action.getAddresses().add(problem);
            action.getChanges().add(process(opened).getNodes().getFirst());
            plan.getActions().add(action);
            opened.add(plan);
        });
    }

    private static Process process(ClientFolder opened) {
        if (opened.processes().isEmpty()) {
            Process process = ProcessFactory.eINSTANCE.createProcess();
            process.setName("Discharge");
            for (String name : List.of("Explain the diagnosis", "Listen")) {
                Step step = ProcessFactory.eINSTANCE.createStep();
                step.setName(name);
                process.getNodes().add(step);
            }
            opened.add(process);
        }
        return opened.processes().getFirst();
    }

    private static Need need(ClientFolder opened, String wording) {
        Party patient = OrganisationFactory.eINSTANCE.createParty();
        patient.setName("Patient");
        Need need = OrganisationFactory.eINSTANCE.createNeed();
        need.setWording(wording);
        need.setParticipant(patient);
        opened.client().getParticipants().add(patient);
        opened.client().getNeeds().add(need);
        return need;
    }

    private static Question question(ClientFolder opened, String code) {
        return opened.surveys().getFirst().getQuestions().stream()
                .filter(question -> question.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Problem problem(ClientFolder opened) {
        return opened.plans().getFirst().getProblems().getFirst();
    }

    private static Action action(ClientFolder opened) {
        return opened.plans().getFirst().getActions().getFirst();
    }

    private void change(Consumer<ClientFolder> change) throws Exception {
        try (ClientFolder opened = ClientFolder.openForWriting(client.folder())) {
            change.accept(opened);
            opened.save();
        }
    }

    private NeedTrace trace() throws Exception {
        List<NeedTrace> traces = Trace.of(ClientFolder.open(client.folder()));
        assertEquals(1, traces.size());
        return traces.getFirst();
    }

    private static Stage stage(NeedTrace trace, StageKind kind) {
        return trace.stages().get(kind.ordinal());
    }

    private void assertBrokenAt(StageKind kind, String closes) throws Exception {
        NeedTrace trace = trace();
        assertEquals(kind, trace.broken() == null ? null : trace.broken().kind());
        assertFalse(trace.broken().present());
        assertEquals(closes, trace.closes());
    }

    @Test
    void aClosedLoopTellsEveryStage() throws Exception {
        NeedTrace trace = trace();
        assertTrue(trace.isClosed());
        assertNull(trace.broken());
        assertEquals(
                List.of(StageKind.values()),
                trace.stages().stream().map(Stage::kind).toList());
        assertTrue(trace.stages().stream().allMatch(Stage::present));
        assertTrue(trace.stages().stream().noneMatch(stage -> stage.elements().isEmpty()));
        assertEquals(
                List.of(
                        "Patient needs: \"I know what ails me\".",
                        "Measured by \"diagnosis\" in the survey \"Discharge\".",
                        "Asked before the change: \"diagnosis\" with 80 answers in \"Baseline\".",
                        "What keeps it from being met: \"Nobody explains the diagnosis\".",
                        "What is done about it: \"Explain it sitting down\" (done).",
                        "What is changed: \"Explain the diagnosis\".",
                        "Asked after the change: \"diagnosis\" with 80 answers in \"Follow-up\"."),
                trace.stages().stream().map(Stage::description).limit(7).toList());
        String verdict = trace.stages().getLast().description();
        assertTrue(
                verdict.startsWith(
                        "Verdict: \"diagnosis\" improved: +35.0 percentage points (95 % Newcombe interval +"),
                verdict);
        assertTrue(verdict.endsWith("p < .001 after Holm; 80 answers in \"Baseline\", 80 in \"Follow-up\")."), verdict);
        assertEquals("The loop is closed: the verdict says whether the change worked.", trace.closes());
    }

    @Test
    void brokenAtTheQuestion() throws Exception {
        change(opened -> question(opened, "diagnosis").getMeasures().clear());
        assertBrokenAt(
                StageKind.QUESTION,
                "Ask about \"I know what ails me\": add a survey question that measures it,"
                        + " or an aspect of a product that serves it.");
        assertEquals(
                "Nobody was asked before the change.",
                stage(trace(), StageKind.BASELINE).description());
    }

    @Test
    void brokenAtTheBaseline() throws Exception {
        change(opened -> opened.surveys().getFirst().getWaves().getFirst().setRole(WaveRole.PULSE));
        assertBrokenAt(
                StageKind.BASELINE,
                "Field a baseline wave with \"diagnosis\" and import its answers before anything is changed.");
    }

    @Test
    void aWaveWithoutAnswersToTheQuestionIsNoBaseline() throws Exception {
        client.imported(client.file("empty.csv", "id,home", "1,yes"), "Baseline");
        assertEquals(StageKind.BASELINE, trace().broken().kind());
    }

    @Test
    void brokenAtTheProblem() throws Exception {
        change(opened -> problem(opened).getAbout().clear());
        assertBrokenAt(
                StageKind.PROBLEM,
                "Look at the baseline for \"I know what ails me\" and note what is wrong as a problem,"
                        + " with the answers as its evidence.");
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void brokenAtTheAction(boolean dropped) throws Exception {
        change(opened -> {
            if (dropped) {
                action(opened).setStatus(ActionStatus.DROPPED);
            } else {
                action(opened).getAddresses().clear();
            }
        });
        assertBrokenAt(
                StageKind.ACTION,
                "Plan an action, with an owner and a date, that addresses \"Nobody explains the diagnosis\".");
    }

    @Test
    void brokenAtTheChange() throws Exception {
        change(opened -> action(opened).setStatus(ActionStatus.PLANNED));
        assertBrokenAt(StageKind.CHANGE, "Begin with \"Explain it sitting down\", and mark it as running.");
        change(opened -> action(opened).getChanges().clear());
        assertBrokenAt(
                StageKind.CHANGE, "Say which steps, hand-offs or products are changed by \"Explain it sitting down\".");
    }

    @Test
    void brokenAtTheFollowUp() throws Exception {
        change(opened -> opened.surveys().getFirst().getWaves().getLast().setRole(WaveRole.PULSE));
        assertBrokenAt(
                StageKind.FOLLOW_UP,
                "Field a follow-up wave with \"diagnosis\", asked as in the baseline, and import its answers.");
    }

    @Test
    void brokenAtTheVerdictWithTooFewAnswers() throws Exception {
        client.imported(client.file("few.csv", answers(7, 7, 7)), "Follow-up");
        assertBrokenAt(
                StageKind.VERDICT, "Collect more answers to \"diagnosis\": each wave needs at least 11 valid ones.");
        NeedTrace trace = trace();
        assertEquals("Verdict: \"diagnosis\" too few to say.", trace.broken().description());
        assertEquals(
                "Asked after the change: \"diagnosis\" with few answers in \"Follow-up\".",
                stage(trace, StageKind.FOLLOW_UP).description(),
                "small counts are not told");
    }

    @Test
    void eachWayFromANeedToItsQuestionsCounts() throws Exception {
        change(opened -> {
            Need need = opened.client().getNeeds().getFirst();
            Product product = OrganisationFactory.eINSTANCE.createProduct();
            Aspect aspect = OrganisationFactory.eINSTANCE.createAspect();
            product.getAspects().add(aspect);
            product.getSatisfies().add(need);
            opened.client().getProducts().add(product);
            HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
            record.setNeed(need);
            process(opened).getHandOffRecords().add(record);
            question(opened, "diagnosis").getMeasures().clear();
            question(opened, "diagnosis").getMeasures().add(record);
            question(opened, "home").getMeasures().add(aspect);
        });
        assertEquals(2, stage(trace(), StageKind.QUESTION).elements().size());
    }

    @ParameterizedTest
    @CsvSource({"product", "aspect", "hand-off", "step", "question", "evidence"})
    void eachWayFromANeedToItsProblemsCounts(String way) throws Exception {
        change(opened -> {
            Need need = opened.client().getNeeds().getFirst();
            Product product = OrganisationFactory.eINSTANCE.createProduct();
            Aspect aspect = OrganisationFactory.eINSTANCE.createAspect();
            product.getAspects().add(aspect);
            product.getSatisfies().add(need);
            opened.client().getProducts().add(product);
            Step step = (Step) process(opened).getNodes().getLast();
            HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
            record.setNeed(need);
            record.setCustomerStep(step);
            process(opened).getHandOffRecords().add(record);
            Evidence evidence = ImprovementFactory.eINSTANCE.createEvidence();
            Problem problem = problem(opened);
            problem.getAbout().clear();
            switch (way) {
                case "product" -> problem.getAbout().add(product);
                case "aspect" -> problem.getAbout().add(aspect);
                case "hand-off" -> problem.getAbout().add(record);
                case "step" -> problem.getAbout().add(step);
                case "question" -> problem.getAbout().add(question(opened, "diagnosis"));
                default -> {
                    evidence.setQuestion(question(opened, "diagnosis"));
                    problem.getEvidence().add(evidence);
                }
            }
        });
        assertTrue(trace().isClosed());
    }

    @Test
    void oneOfSeveralQuestionsClosesTheLoopAndTheOthersAreNamed() throws Exception {
        client.imported(client.file("none.csv", answers(80, 40, 0)), "Baseline");
        change(opened -> {
            Survey survey = opened.surveys().getFirst();
            Question unasked = TestClient.yesNo("unasked", "Anything else?");
            survey.getQuestions().add(unasked);
            Need need = opened.client().getNeeds().getFirst();
            question(opened, "home").getMeasures().add(need);
            unasked.getMeasures().add(need);
        });
        NeedTrace trace = trace();
        assertTrue(trace.isClosed());
        assertEquals(3, stage(trace, StageKind.QUESTION).elements().size());
        String baseline = stage(trace, StageKind.BASELINE).description();
        assertTrue(baseline.endsWith("Without a baseline: \"unasked\"."), baseline);
        assertEquals(2, stage(trace, StageKind.VERDICT).elements().size());
        String verdict = stage(trace, StageKind.VERDICT).description();
        assertTrue(verdict.contains("\"diagnosis\" improved") && verdict.contains("; \"home\" "), verdict);
    }

    @Test
    void aNeedOfNobodyAndWithoutAnythingIsTracedToo() throws Exception {
        change(opened -> opened.client().getNeeds().add(OrganisationFactory.eINSTANCE.createNeed()));
        NeedTrace bare = Trace.of(ClientFolder.open(client.folder())).getLast();
        assertEquals(StageKind.QUESTION, bare.broken().kind());
        assertEquals(
                "Somebody needs (without a name); whose need it is was not noted.",
                bare.stages().getFirst().description());
    }
}
