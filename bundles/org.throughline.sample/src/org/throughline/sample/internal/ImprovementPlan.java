package org.throughline.sample.internal;

import java.time.LocalDate;
import java.time.Month;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.ProblemStatus;
import org.throughline.model.improvement.Severity;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;

/** The plan between baseline and follow-up: what was found wrong, what was done, and what it shall show. */
public final class ImprovementPlan {
    private static final LocalDate READ = LocalDate.of(2026, Month.APRIL, 8);

    private final PlanBuilder builder = new PlanBuilder("Understood before going home");
    private final DischargeProcess process;
    private final Products products;
    private final Organisation organisation;
    private final Survey survey;
    private final Wave baseline;

    /** Builds the plan. */
    public ImprovementPlan(Organisation organisation, Products products, DischargeProcess process, Survey survey) {
        this.organisation = organisation;
        this.products = products;
        this.process = process;
        this.survey = survey;
        baseline = survey.getWaves().getFirst();
        builder.plan.setNote(
                "Made with the jobs concerned in April 2026. Costs and benefits are US dollars a year, made "
                        + "up like the rest of this client.");
        Problem diagnosis = diagnosis();
        Problem treatment = treatment();
        Problem home = home();
        Problem orders = orders();
        new PlannedActions(builder, organisation, process, survey).add(diagnosis, treatment, home, orders);
    }

    /** Returns the plan. */
    public Plan plan() {
        return builder.plan;
    }

    private Problem diagnosis() {
        Problem problem = builder.problem(
                "Most patients cannot say what is wrong with them",
                Severity.HIGH,
                ProblemStatus.IN_WORK,
                READ,
                products.ails,
                process.ward.explain);
        answered(problem, 0);
        builder.cause(problem, "Method", "The diagnosis is said standing, on the round, in the words of the record");
        builder.cause(problem, "Time", "Results often come after the round, and nobody returns to explain them");
        return problem;
    }

    private Problem treatment() {
        Problem problem = builder.problem(
                "Patients take medicines whose purpose they do not know",
                Severity.HIGH,
                ProblemStatus.IN_WORK,
                READ,
                products.treatment,
                process.home.explainMedicines);
        answered(problem, 1);
        heard(problem, "Six tablets", "Ask me what the six tablets are for and I can tell you two.");
        builder.cause(problem, "Roles", "Whoever knows the medicines best never meets the patient");
        return problem;
    }

    private Problem home() {
        Problem problem = builder.problem(
                "The words about the days at home are said in the doorway",
                Severity.HIGH,
                ProblemStatus.IN_WORK,
                READ,
                products.home,
                process.home.goThrough);
        answered(problem, 2);
        heard(problem, "Noon discharges", "I read him the sheet in the doorway. He nods, they all nod.");
        heard(problem, "The daughter at the door", "I do the pills at home, and nobody told me anything.");
        builder.cause(problem, "Information", "The ward hears of a discharge half an hour ahead");
        builder.cause(problem, "Method", "Nobody asks who will help the patient at home");
        return problem;
    }

    private Problem orders() {
        Problem problem = builder.problem(
                "Three laboratory orders in ten come back",
                Severity.MEDIUM,
                ProblemStatus.IN_WORK,
                LocalDate.of(2026, Month.FEBRUARY, 11),
                products.order,
                process.laboratory.checkOrder);
        heard(problem, "Orders that come back", "Three orders in ten say only \"blood\".");
        Evidence figure = builder.evidence(problem, "A patient whose order is incomplete waits 55 minutes more.");
        figure.setElement(process.laboratory.completeOrder);
        builder.cause(problem, "Tools", "The order form has no field for the suspicion");
        return problem;
    }

    private void answered(Problem problem, int place) {
        Question question = survey.getQuestions().get(place);
        Evidence evidence = builder.evidence(problem, null);
        evidence.setWave(baseline);
        evidence.setQuestion(question);
    }

    private void heard(Problem problem, String name, String quote) {
        Conversation conversation = organisation.client.getConversations().stream()
                .filter(said -> said.getName().equals(name))
                .findFirst()
                .orElseThrow();
        builder.evidence(problem, quote).setConversation(conversation);
    }
}
