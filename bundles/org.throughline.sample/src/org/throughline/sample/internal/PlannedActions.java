package org.throughline.sample.internal;

import java.time.LocalDate;
import java.util.List;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.PdsaCycle;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.Target;
import org.throughline.model.survey.Survey;

/** What is done about the problems, and the targets by which it is judged. */
final class PlannedActions {
    private static final LocalDate FOLLOWED_UP = LocalDate.of(2026, 9, 30);

    private final PlanBuilder builder;
    private final Organisation jobs;
    private final DischargeProcess at;
    private final Survey survey;

    PlannedActions(PlanBuilder builder, Organisation jobs, DischargeProcess at, Survey survey) {
        this.builder = builder;
        this.jobs = jobs;
        this.at = at;
        this.survey = survey;
    }

    void add(Problem diagnosis, Problem treatment, Problem home, Problem orders) {
        Action sitDown = sitDown(diagnosis);
        Action form = form(orders, diagnosis);
        judge(0, builder.target("Half can say what is wrong", 0.50, FOLLOWED_UP, sitDown, form));
        judge(1, builder.target("Half can say what the treatment is for", 0.50, FOLLOWED_UP, bedside(treatment)));
        Action word = earlyWord(home);
        Action family = family(home);
        family.getDependsOn().add(word);
        judge(2, builder.target("Half know what to do at home", 0.50, FOLLOWED_UP, word, family));
    }

    /** Adds what is planned or was dropped, judged by the last target. */
    void addFurther(Problem home, Problem summary, Problem letter, Problem language) {
        Target target = builder.plan.getTargets().getLast();
        OpenActions open = new OpenActions(builder, jobs, at);
        Action word = target.getActions().getFirst();
        target.getActions().addAll(open.add(word, summary, letter, language));
        open.dropped(home);
    }

    private Action sitDown(Problem problem) {
        Action action = builder.action(
                "The physician sits down to explain the diagnosis",
                jobs.physician,
                ActionStatus.DONE,
                List.of(problem),
                at.ward.explain);
        dates(action, LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 31), LocalDate.of(2026, 5, 29));
        action.setCostExpected(6500);
        action.setCostRealised(7200);
        action.setBenefitExpected(18000);
        action.setBenefitRealised(15400);
        action.setEffort(9);
        PdsaCycle cycle =
                builder.cycle(action, "One physician, one week", LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 26));
        cycle.setPlan("One physician sits down at each bed and lets the patient say back what he heard.");
        cycle.setDo("Eleven talks; two were broken off by calls.");
        cycle.setStudy("Nine patients could say it back. A talk takes nine minutes, not the four that were feared.");
        cycle.setAct("The telephone goes to a colleague during the talk; all physicians begin in May.");
        return action;
    }

    private Action form(Problem... problems) {
        Action action = builder.action(
                "An order form that asks for the suspicion",
                jobs.technician,
                ActionStatus.DONE,
                List.of(problems),
                at.laboratory.checkOrder,
                at.laboratory.completeOrder);
        dates(action, LocalDate.of(2026, 5, 4), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 6, 24));
        action.setCostExpected(1800);
        action.setCostRealised(1500);
        action.setEffort(4);
        action.setBenefitExpected(9000);
        return action;
    }

    private Action bedside(Problem problem) {
        Action action = builder.action(
                "The pharmacist goes to the bed before each discharge",
                jobs.pharmacist,
                ActionStatus.DONE,
                List.of(problem),
                at.home.explainMedicines,
                at.home.sayBack);
        dates(action, LocalDate.of(2026, 5, 11), LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 12));
        action.setCostExpected(24000);
        action.setCostRealised(26500);
        action.setBenefitExpected(41000);
        action.setBenefitRealised(38000);
        action.setEffort(40);
        PdsaCycle cycle = builder.cycle(
                action, "Ten discharges with the pharmacist", LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 22));
        cycle.setPlan("The pharmacist explains each medicine to ten patients and lets them say it back.");
        cycle.setDo("Ten talks of eleven minutes on average; three wrong doses were found.");
        cycle.setStudy("Eight patients could name the purpose of every medicine on the next morning.");
        cycle.setAct("Kept for every discharge from June on, with one page for each patient.");
        return action;
    }

    private Action earlyWord(Problem problem) {
        Action action = builder.action(
                "Discharges are announced by eleven",
                jobs.nurse,
                ActionStatus.RUNNING,
                List.of(problem),
                at.home.writeSummary,
                at.home.arrangeVisit);
        dates(action, LocalDate.of(2026, 6, 8), LocalDate.of(2026, 8, 31), null);
        action.setCostExpected(3000);
        action.setBenefitExpected(12000);
        action.setEffort(6);
        PdsaCycle cycle = builder.cycle(
                action, "The list at ten on three days", LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 10));
        cycle.setPlan("The physician writes on a list at ten who can go home, and the ward reads it at eleven.");
        cycle.setDo("On two of three days the list was there by eleven.");
        cycle.setStudy("Seven of nine patients on the list went home on that day.");
        return action;
    }

    private Action family(Problem problem) {
        Action action = builder.action(
                "The family is asked to the talk about going home",
                jobs.nurse,
                ActionStatus.RUNNING,
                List.of(problem),
                at.home.goThrough,
                at.home.sayWhatToDo);
        dates(action, LocalDate.of(2026, 7, 6), LocalDate.of(2026, 8, 31), null);
        action.setCostExpected(2000);
        action.setEffort(5);
        return action;
    }

    private static void dates(Action action, LocalDate start, LocalDate due, LocalDate done) {
        action.setStart(start);
        action.setDue(due);
        action.setDone(done);
    }

    private void judge(int place, Target target) {
        target.setQuestion(survey.getQuestions().get(place));
        target.setBaseline(survey.getWaves().getFirst());
        target.setFollowUp(survey.getWaves().getLast());
        target.getRemeasure()
                .addAll(List.of(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 12, 15), LocalDate.of(2027, 3, 15)));
    }
}
