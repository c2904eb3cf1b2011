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
        FurtherProblems further = new FurtherProblems(builder, organisation, products, process);
        PlannedActions actions = new PlannedActions(builder, organisation, process, survey);
        actions.add(diagnosis, treatment, home, orders);
        actions.addFurther(home, further.summary(), further.letter(), further.language());
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
        builder.cause(
                problem,
                "Time",
                "Results often come after the round, and nobody returns to explain them",
                "The laboratory runs the tests of the wards last",
                "Orders without a suspicion wait until somebody rings back",
                "The order form has no field for the suspicion of the ward",
                "The form is older than the ward and nobody owns it");
        builder.cause(problem, "People", "New physicians learn the words of the record, not those of patients");
        builder.cause(problem, "Surroundings", "Four beds in a room: nobody asks what all would hear");
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
        builder.cause(
                problem,
                "Method",
                "The list of medicines changes until the last hour",
                "Differences to the medicines from home are settled at the discharge, not at the admission");
        builder.cause(problem, "Equipment", "The printed plan shows trade names that differ from the boxes");
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
        builder.cause(
                problem,
                "Information",
                "The ward hears of a discharge half an hour ahead",
                "The summary is written after the round",
                "Beds are promised from noon on, so that everything happens at noon");
        builder.cause(problem, "Method", "Nobody asks who will help the patient at home");
        builder.cause(problem, "Surroundings", "The only quiet room is the office of the head nurse");
        builder.cause(problem, "People", "The words are left to whoever has a hand free");
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
        builder.evidence(problem, null).setElement(process.laboratory.checkOrder);
        Evidence figure = builder.evidence(problem, "A patient whose order is incomplete waits 55 minutes more.");
        figure.setElement(process.laboratory.completeOrder);
        builder.cause(problem, "Tools", "The order form has no field for the suspicion");
        builder.cause(
                problem,
                "Information",
                "The technician rings a physician who is on the round",
                "No time is agreed at which orders are asked back");
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
