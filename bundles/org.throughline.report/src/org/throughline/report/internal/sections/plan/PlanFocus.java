package org.throughline.report.internal.sections.plan;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.RefusedInputException;
import org.throughline.core.handoff.StepGraph;
import org.throughline.improvement.plan.ActionState;
import org.throughline.improvement.plan.TargetState;
import org.throughline.improvement.problem.Effect;
import org.throughline.improvement.problem.StepFigure;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.Problem;
import org.throughline.model.organisation.Job;
import org.throughline.model.process.Step;
import org.throughline.report.ReportContext;

/** Which problems and actions belong to the facilities, units, participants and processes that a report is about. */
final class PlanFocus {
    private final Set<Element> focus;
    private final Set<Problem> addressed = new HashSet<>();

    private PlanFocus(ReportContext context) {
        focus = context.focus();
        if (!focus.isEmpty()) {
            context.improvement().actions().stream()
                    .filter(this::isIn)
                    .forEach(state -> addressed.addAll(state.action().getAddresses()));
        }
    }

    static PlanFocus of(ReportContext context) {
        return new PlanFocus(context);
    }

    /** Returns the actions that somebody in the focus owns, or that change something there. */
    List<ActionState> actions(List<ActionState> states) {
        return focus.isEmpty() ? states : states.stream().filter(this::isIn).toList();
    }

    /** Returns the targets that such actions serve. */
    List<TargetState> targets(List<TargetState> targets, List<ActionState> states) {
        if (focus.isEmpty()) {
            return targets;
        }
        List<Action> theirs = actions(states).stream().map(ActionState::action).toList();
        return targets.stream()
                .filter(state -> state.target().getActions().stream().anyMatch(theirs::contains))
                .toList();
    }

    /** Returns the problems that such actions address, or that are about something there. */
    List<Effect> effects(List<Effect> effects) {
        return focus.isEmpty() ? effects : effects.stream().filter(this::isIn).toList();
    }

    /** Returns those of the problems that actions in the focus address, or that are about something there. */
    List<Problem> problems(ReportContext context, List<Problem> problems) throws IOException, RefusedInputException {
        Set<Problem> theirs = new HashSet<>();
        effects(context.improvement().effects()).forEach(effect -> theirs.add(effect.problem()));
        return problems.stream().filter(theirs::contains).toList();
    }

    private boolean isIn(ActionState state) {
        return isIn(state.action().getOwner())
                || state.action().getChanges().stream().anyMatch(this::isIn);
    }

    private boolean isIn(Effect effect) {
        return addressed.contains(effect.problem())
                || effect.problem().getAbout().stream().anyMatch(this::isIn)
                || effect.figures().stream().anyMatch(this::isIn);
    }

    private boolean isIn(StepFigure figure) {
        return figure.handOff()
                .filter(handOff -> isIn(handOff.supplier()) || isIn(handOff.customer()))
                .isPresent();
    }

    private boolean isIn(Element element) {
        if (element instanceof Step step && isIn(StepGraph.participantOf(step))) {
            return true;
        }
        if (element instanceof Job job && isIn(job.getUnit())) {
            return true;
        }
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (focus.contains(at)) {
                return true;
            }
        }
        return false;
    }
}
