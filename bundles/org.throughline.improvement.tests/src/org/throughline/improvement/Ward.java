package org.throughline.improvement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.improvement.measure.Measurements;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.Severity;
import org.throughline.model.improvement.Target;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.answers.Answers;

/** A small client: clerk, nurse and patient, two questions, and a plan to be filled. */
public final class Ward {
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    public final Client client = OrganisationFactory.eINSTANCE.createClient();
    public final Party patient = OrganisationFactory.eINSTANCE.createParty();
    public final Job clerk = OrganisationFactory.eINSTANCE.createJob();
    public final Job nurse = OrganisationFactory.eINSTANCE.createJob();
    public final Product understanding = OrganisationFactory.eINSTANCE.createProduct();
    public final Aspect ails = aspect("I know what ails me.");
    public final Aspect home = aspect("I know what to do at home.");
    public final Need need = OrganisationFactory.eINSTANCE.createNeed();
    public final Process process = ProcessFactory.eINSTANCE.createProcess();
    public final Step register;
    public final Step explain;
    public final Step listen;
    public final HandOffRecord toNurse;
    public final HandOffRecord toPatient;
    public final Survey survey = SurveyFactory.eINSTANCE.createSurvey();
    public final Question q1 = question("q1", "Do you know what ails you?", ails);
    public final Question q2 = question("q2", "Do you know what to do at home?", home);
    public final Wave baseline = wave("Before", WaveRole.BASELINE, LocalDate.of(2026, 3, 1));
    public final Wave followUp = wave("After", WaveRole.FOLLOW_UP, LocalDate.of(2026, 9, 1));
    public final Plan plan = ImprovementFactory.eINSTANCE.createPlan();
    private final Map<String, byte[]> files = new TreeMap<>();

    public Ward(SmallCells profile) {
        client.setName("Ward");
        client.setSmallCells(profile);
        participant(patient, "Patient");
        participant(clerk, "Clerk");
        participant(nurse, "Nurse");
        patient.setUltimateCustomer(true);
        understanding.setName("Understanding");
        understanding.getAspects().addAll(List.of(ails, home));
        client.getProducts().add(understanding);
        need.setWording("Tell me what ails me.");
        need.setParticipant(patient);
        need.getSatisfiedBy().add(understanding);
        client.getNeeds().add(need);
        process.setName("Stay");
        register = step("Register", clerk);
        explain = step("Explain", nurse);
        listen = step("Listen", patient);
        toNurse = handOff(register, explain);
        toPatient = handOff(explain, listen);
        toPatient.setProduct(understanding);
        survey.setName("Discharge");
        plan.setName("Plan");
    }

    private void participant(Participant participant, String name) {
        participant.setName(name);
        client.getParticipants().add(participant);
    }

    private static Aspect aspect(String statement) {
        Aspect aspect = OrganisationFactory.eINSTANCE.createAspect();
        aspect.setStatement(statement);
        return aspect;
    }

    private Step step(String name, Participant participant) {
        Lane lane = ProcessFactory.eINSTANCE.createLane();
        lane.setParticipant(participant);
        process.getLanes().add(lane);
        Step step = ProcessFactory.eINSTANCE.createStep();
        step.setName(name);
        step.setLane(lane);
        process.getNodes().add(step);
        return step;
    }

    private HandOffRecord handOff(Step from, Step to) {
        SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
        flow.setSource(from);
        flow.setTarget(to);
        process.getFlows().add(flow);
        HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
        record.setSupplierStep(from);
        record.setCustomerStep(to);
        process.getHandOffRecords().add(record);
        return record;
    }

    private Question question(String code, String text, Aspect measured) {
        Question question = SurveyFactory.eINSTANCE.createQuestion();
        question.setCode(code);
        question.setText(text);
        question.setKind(QuestionKind.YES_NO);
        question.getMeasures().add(measured);
        survey.getQuestions().add(question);
        return question;
    }

    public Wave wave(String name, WaveRole role, LocalDate from) {
        Wave wave = SurveyFactory.eINSTANCE.createWave();
        wave.setName(name);
        wave.setRole(role);
        wave.setFrom(from);
        wave.setTo(from.plusDays(29));
        survey.getWaves().add(wave);
        return wave;
    }

    /** Answers of a wave: how many say yes to either question, of how many. */
    public Ward answered(Wave wave, int first, int second, int of) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < of; i++) {
            rows.add(List.of("r" + i, i < first ? "1" : "0", i < second ? "1" : "0"));
        }
        return answered(wave, List.of(Answers.RESPONDENT, "q1", "q2"), rows);
    }

    public Ward answered(Wave wave, List<String> columns, List<List<String>> rows) {
        files.put(Answers.path(survey, wave), Answers.of(columns, rows).toCsv());
        return this;
    }

    /** Lets the survey ask for the day of each answer. */
    public Ward dated() {
        Question day = SurveyFactory.eINSTANCE.createQuestion();
        day.setCode("day");
        day.setName("Day");
        day.setKind(QuestionKind.DATE);
        day.setRole(QuestionRole.DATE);
        survey.getQuestions().add(day);
        return this;
    }

    public Problem problem(String name, Severity judged) {
        Problem problem = ImprovementFactory.eINSTANCE.createProblem();
        problem.setName(name);
        problem.setSeverity(judged);
        plan.getProblems().add(problem);
        return problem;
    }

    public Action action(String name, ActionStatus status, LocalDate due, Action... after) {
        Action action = ImprovementFactory.eINSTANCE.createAction();
        action.setName(name);
        action.setStatus(status);
        action.setDue(due);
        action.getDependsOn().addAll(List.of(after));
        plan.getActions().add(action);
        return action;
    }

    public Target target(Question question, double goal) {
        Target target = ImprovementFactory.eINSTANCE.createTarget();
        target.setName("Target");
        target.setQuestion(question);
        target.setBaseline(baseline);
        target.setGoal(goal);
        plan.getTargets().add(target);
        return target;
    }

    /** Saves the client and opens it again. */
    public ClientFolder saved(Path folder) throws Exception {
        try (ClientFolder created = ClientFolder.create(folder, client)) {
            created.add(process);
            created.add(survey);
            created.add(plan);
            created.save(files);
        }
        return ClientFolder.open(folder);
    }

    /** Saves the client and measures it as opened again. */
    public static ClientImprovement improvement(ClientFolder folder) {
        return new ClientImprovement(folder, new ClientContext(folder, TODAY));
    }

    public static Measurements measured(ClientFolder folder) throws Exception {
        return Measurements.of(folder);
    }
}
