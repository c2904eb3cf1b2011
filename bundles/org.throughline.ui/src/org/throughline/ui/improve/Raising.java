package org.throughline.ui.improve;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.edit.ClientSession;
import org.throughline.improvement.measure.Measurements;
import org.throughline.improvement.problem.RaisedProblem;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.organisation.Client;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Process;
import org.throughline.model.survey.Question;
import org.throughline.survey.results.ResultRow;
import org.throughline.ui.Messages;

/** Raises a problem from what is selected, in a plan of its client, as one step for undo. */
public final class Raising {
    private final ClientSession session;
    private final Object subject;

    private Raising(ClientSession session, Object subject) {
        this.session = session;
        this.subject = subject;
    }

    /**
     * Looks at something that was selected: an element, a hand-off, a finding or a row of results.
     *
     * @return nothing where no problem can be raised from it
     */
    public static Optional<Raising> from(ClientSession session, Object selected) {
        return subject(session, selected).map(subject -> new Raising(session, subject));
    }

    private static Optional<Object> subject(ClientSession session, Object selected) {
        return switch (selected) {
            case null -> Optional.empty();
            case HandOff handOff -> Optional.of(handOff);
            case Finding finding -> Optional.of(finding);
            case ResultRow row -> question(session, row.question()).map(Object.class::cast);
            default -> element(Adapters.adapt(selected, EObject.class));
        };
    }

    /** The results are read from a copy of the client. */
    private static Optional<Question> question(ClientSession session, Question copy) {
        return session.folder().surveys().stream()
                .flatMap(survey -> survey.getQuestions().stream())
                .filter(question -> question.getId().equals(copy.getId()))
                .findFirst();
    }

    private static Optional<Object> element(EObject adapted) {
        if (adapted instanceof Flow arrow) {
            Process process = (Process) EcoreUtil.getRootContainer(arrow);
            Object handOff = HandOffs.of(process).stream()
                    .filter(each -> each.arrows().contains(arrow))
                    .findFirst()
                    .orElse(null);
            return Optional.ofNullable(handOff == null ? arrow.getSource() : handOff);
        }
        boolean fits = adapted instanceof Element
                && !(adapted instanceof Client)
                && !(EcoreUtil.getRootContainer(adapted) instanceof Plan);
        return fits ? Optional.of(adapted) : Optional.empty();
    }

    /** Adds the problem to the client's first plan, which is made where there is none, and returns it. */
    public Problem raise(Measurements measured) {
        return raise(measured, this::usualPlan);
    }

    /** Adds the problem to a plan of the client and returns it. */
    public Problem raise(Measurements measured, Plan plan) {
        return raise(measured, () -> plan);
    }

    private Problem raise(Measurements measured, Supplier<Plan> plan) {
        RaisedProblem raised = new RaisedProblem(new ClientContext(session.folder()), measured);
        Problem problem = switch (subject) {
            case HandOff handOff -> raised.from(handOff);
            case Finding finding -> raised.from(finding);
            default -> raised.from((Element) subject);
        };
        session.change(
                Messages.text("plan.raise"), () -> plan.get().getProblems().add(problem));
        return problem;
    }

    private Plan usualPlan() {
        return session.folder().plans().stream().findFirst().orElseGet(() -> {
            Plan made = ImprovementFactory.eINSTANCE.createPlan();
            made.setName(Messages.text("plan.usualName"));
            session.folder().add(made);
            return made;
        });
    }
}
