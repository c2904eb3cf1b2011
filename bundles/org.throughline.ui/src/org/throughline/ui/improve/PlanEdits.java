package org.throughline.ui.improve;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Deletion;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.improvement.PdsaCycle;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.ProblemStatus;
import org.throughline.model.improvement.Target;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ElementEdits;

/** The changes that the plan editor makes, each one step for undo; nothing happens where the client is read only. */
public final class PlanEdits extends ElementEdits {
    private static final ImprovementFactory FACTORY = ImprovementFactory.eINSTANCE;

    private final Plan plan;

    /**
     * Takes a plan of an open client.
     *
     * @param refused is told why something typed was not taken; null when something was
     */
    public PlanEdits(ClientSession session, Plan plan, Consumer<String> refused) {
        super(session, "plan.edit", refused);
        this.plan = plan;
    }

    /** Adds a plan without anything in it to a client that may be changed. */
    public static Plan newPlan(ClientSession session, String name) {
        Plan made = FACTORY.createPlan();
        made.setName(name);
        session.change(Messages.text("plan.new"), () -> session.folder().add(made));
        return made;
    }

    /** Returns the plan. */
    public Plan plan() {
        return plan;
    }

    /** Adds a problem, found today; null where nothing may be changed. */
    public Problem addProblem() {
        Problem problem = FACTORY.createProblem();
        problem.setName(Messages.text("plan.problem.new"));
        problem.setFound(LocalDate.now());
        return addProblem(problem);
    }

    /** Adds a problem that was raised already; null where nothing may be changed. */
    public Problem addProblem(Problem raised) {
        return insert("plan.problem.add", plan.getProblems(), raised);
    }

    /** Adds an action against problems; null where nothing may be changed. */
    public Action addAction(List<Problem> problems) {
        Action action = FACTORY.createAction();
        action.setName(Messages.text("plan.action.new"));
        action.getAddresses().addAll(problems);
        return insert("plan.action.add", plan.getActions(), action);
    }

    /** Adds a target; null where nothing may be changed. */
    public Target addTarget() {
        Target target = FACTORY.createTarget();
        target.setName(Messages.text("plan.target.new"));
        return insert("plan.target.add", plan.getTargets(), target);
    }

    /** Adds a trial of an action, begun today; null where nothing may be changed. */
    public PdsaCycle addCycle(Action action) {
        PdsaCycle cycle = FACTORY.createPdsaCycle();
        cycle.setName(Messages.text("plan.cycle.new", action.getCycles().size() + 1));
        cycle.setFrom(LocalDate.now());
        return insert("plan.cycle.add", action.getCycles(), cycle);
    }

    /** Adds evidence that somebody has put together; null where nothing may be changed. */
    public Evidence addEvidence(Problem problem, Evidence evidence) {
        return insert("plan.evidence.add", problem.getEvidence(), evidence);
    }

    /** Takes elements out, with every reference to them. */
    public void delete(List<? extends EObject> elements) {
        if (!elements.isEmpty()) {
            change("plan.delete", () -> Deletion.delete(elements));
        }
    }

    /**
     * Moves an element among its own kind.
     *
     * @param by how many places, negative towards the beginning; nothing happens beyond the ends
     */
    @SuppressWarnings("unchecked")
    public void move(EObject element, int by) {
        EList<EObject> all = (EList<EObject>) element.eContainer().eGet(element.eContainingFeature());
        int place = all.indexOf(element) + by;
        if (place >= 0 && place < all.size()) {
            change("plan.move", () -> all.move(place, element));
        }
    }

    /** Links a problem with what it is about. */
    public void setAbout(Problem problem, List<Element> about) {
        setAll(problem, ImprovementPackage.eINSTANCE.getProblem_About(), about);
    }

    /** Puts an action into a column; one that is done gets its day, and loses it where it is not done after all. */
    public void setStatus(Action action, ActionStatus status) {
        if (action.getStatus() != status) {
            change("plan.status", () -> {
                action.setStatus(status);
                if (status == ActionStatus.DONE && action.getDone() == null) {
                    action.setDone(LocalDate.now());
                } else if (status != ActionStatus.DONE) {
                    action.setDone(null);
                }
            });
        }
    }

    /** Says where a problem stands; one that is solved gets its day, and loses it where it is not solved after all. */
    public void setStatus(Problem problem, ProblemStatus status) {
        if (problem.getStatus() != status) {
            change("plan.status", () -> {
                problem.setStatus(status);
                problem.setSolved(status == ProblemStatus.SOLVED ? LocalDate.now() : null);
            });
        }
    }

    /** Says on which day a problem was solved; with a day it is solved, without one it is as open as it was. */
    public void setSolved(Problem problem, LocalDate day) {
        if (!Objects.equals(problem.getSolved(), day)) {
            change("plan.edit", () -> {
                problem.setSolved(day);
                if (day != null) {
                    problem.setStatus(ProblemStatus.SOLVED);
                }
            });
        }
    }
}
