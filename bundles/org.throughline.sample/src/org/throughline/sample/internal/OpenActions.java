package org.throughline.sample.internal;

import java.time.LocalDate;
import java.util.List;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.PdsaCycle;
import org.throughline.model.improvement.Problem;

/** The actions that were planned after the follow-up, and one that was dropped. */
final class OpenActions {
    private final PlanBuilder builder;
    private final Organisation jobs;
    private final DischargeProcess at;

    OpenActions(PlanBuilder builder, Organisation jobs, DischargeProcess at) {
        this.builder = builder;
        this.jobs = jobs;
        this.at = at;
    }

    List<Action> add(Action word, Problem summary, Problem letter, Problem language) {
        Action send = send(summary);
        send.getDependsOn().add(word);
        return List.of(send, reasons(letter), slips(language));
    }

    private Action send(Problem problem) {
        Action action = builder.action(
                "The summary goes out on the day of discharge",
                jobs.physician,
                ActionStatus.PLANNED,
                List.of(problem),
                at.home.writeSummary);
        dates(action, LocalDate.of(2026, 10, 19), LocalDate.of(2026, 12, 18));
        action.setEffort(12);
        action.setCostExpected(4200);
        action.setBenefitExpected(9000);
        return action;
    }

    private Action reasons(Problem problem) {
        Action action = builder.action(
                "A letter that gives a reason for each request",
                jobs.scheduler,
                ActionStatus.PLANNED,
                List.of(problem),
                at.laboratory.sendLetter);
        dates(action, LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 13));
        action.setEffort(1);
        action.setCostExpected(300);
        return action;
    }

    private Action slips(Problem problem) {
        Action action = builder.action(
                "The three questions in Spanish",
                jobs.nurse,
                ActionStatus.PLANNED,
                List.of(problem),
                at.home.handQuestions);
        dates(action, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 30));
        action.setEffort(3);
        action.setCostExpected(450);
        return action;
    }

    void dropped(Problem problem) {
        Action action = builder.action(
                "A film about the days at home", jobs.nurse, ActionStatus.DROPPED, List.of(problem), at.home.goThrough);
        dates(action, LocalDate.of(2026, 5, 4), LocalDate.of(2026, 7, 31));
        action.setEffort(15);
        action.setCostExpected(9000);
        action.setCostRealised(600);
        action.setNote("Dropped after the first cycle: nobody asked the film a question.");
        PdsaCycle cycle = builder.cycle(
                action, "Five patients and a borrowed film", LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 8));
        cycle.setPlan("Five patients see a borrowed film on the day before they go home.");
        cycle.setDo("Five saw it; two slept.");
        cycle.setStudy("Asked the next morning, one of five could say whom to call.");
        cycle.setAct("Dropped: a talk in which the patient says it back costs less and shows more.");
    }

    private static void dates(Action action, LocalDate start, LocalDate due) {
        action.setStart(start);
        action.setDue(due);
    }
}
