package org.throughline.improvement.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.throughline.core.check.ClientContext;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.line.Link;
import org.throughline.improvement.measure.Measurements;
import org.throughline.improvement.measure.Shares;
import org.throughline.improvement.problem.Effect.Basis;
import org.throughline.improvement.words.Quantity;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.Problem;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Step;
import org.throughline.model.survey.Question;
import org.throughline.survey.compare.WaveResult;

/** Measures how far problems keep the ultimate customer from his product. */
public final class Effects {
    private final CustomerLinks links;
    private final Measurements measured;
    private final Shares shares;

    /** Takes a client and what was measured of it. */
    public Effects(ClientContext client, Measurements measured) {
        links = new CustomerLinks(client);
        this.measured = measured;
        shares = new Shares(measured.disclosure());
    }

    /** Returns how severity follows from the effect, in words. */
    public static String rule() {
        return ProblemTexts.of("rule");
    }

    /** Returns the ultimate customer's name; blank where nobody is marked so. */
    public String customer() {
        return links.customer();
    }

    /** Returns the effects of problems, in their order. */
    public List<Effect> of(Collection<Problem> problems) {
        return problems.stream().map(this::of).toList();
    }

    /** Returns the effect of a problem. */
    public Effect of(Problem problem) {
        Set<Element> subjects = subjects(problem);
        List<Touch> touches = touches(problem, subjects);
        List<StepFigure> figures = figures(subjects);
        Optional<Touch> worst = touches.stream()
                .filter(touch -> touch.without().isPresent())
                .max(Comparator.comparing(touch -> touch.without().get()));
        Optional<StepFigure> step =
                figures.stream().filter(figure -> figure.link().isPresent()).findFirst();
        Basis basis = worst.isPresent() ? Basis.ANSWERS : step.isPresent() ? Basis.STEPS : Basis.JUDGED;
        Optional<Quantity> number = worst.map(
                        touch -> shares.withoutShare(touch.result().orElseThrow()))
                .or(() -> step.map(StepFigure::quantity));
        OptionalDouble share = number.map(Quantity::value).orElse(OptionalDouble.empty());
        SeverityRule rule = new SeverityRule(links.customer(), shares);
        return new Effect(
                problem,
                basis,
                share,
                number,
                touches,
                figures,
                rule.severity(problem, worst, step),
                rule.reasons(problem, touches, figures, worst, step));
    }

    private static Set<Element> subjects(Problem problem) {
        Set<Element> subjects = new LinkedHashSet<>(problem.getAbout());
        for (Evidence evidence : problem.getEvidence()) {
            if (evidence.getQuestion() != null) {
                subjects.add(evidence.getQuestion());
            }
            if (evidence.getElement() != null) {
                subjects.add(evidence.getElement());
            }
        }
        return subjects;
    }

    private List<Touch> touches(Problem problem, Set<Element> subjects) {
        Map<Question, Touch> found = new LinkedHashMap<>();
        for (Element subject : subjects) {
            links.closest(subject).forEach((question, measures) -> put(found, problem, subject, question, measures));
        }
        if (found.isEmpty()) {
            for (Element subject : subjects) {
                links.around(subject).forEach((question, measures) -> put(found, problem, subject, question, measures));
            }
        }
        return List.copyOf(found.values());
    }

    private void put(
            Map<Question, Touch> found, Problem problem, Element subject, Question question, Element measures) {
        found.computeIfAbsent(question, asked -> {
            Optional<WaveResult> result = result(problem, asked);
            return new Touch(
                    asked,
                    subject,
                    measures,
                    result,
                    result.filter(shares::isShown).isPresent());
        });
    }

    private Optional<WaveResult> result(Problem problem, Question question) {
        return problem.getEvidence().stream()
                .filter(evidence -> evidence.getQuestion() == question && evidence.getWave() != null)
                .findFirst()
                .map(evidence -> measured.result(question, evidence.getWave()))
                .orElseGet(() -> measured.last(question));
    }

    private List<StepFigure> figures(Set<Element> subjects) {
        Map<String, StepFigure> found = new LinkedHashMap<>();
        for (Element subject : subjects) {
            if (subject instanceof Step step) {
                if (step.isSetReworkShare()) {
                    add(found, StepFigure.Kind.REWORK, step, step.getReworkShare(), null);
                }
                links.handOffs(step).forEach(handOff -> add(found, handOff));
            } else if (subject instanceof HandOffRecord record && links.handOff(record) != null) {
                add(found, links.handOff(record));
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble(StepFigure::share).reversed())
                .toList();
    }

    private void add(Map<String, StepFigure> found, HandOff handOff) {
        if (handOff.timeliness() != null) {
            add(found, StepFigure.Kind.LATE, handOff.record(), 1 - handOff.timeliness(), handOff);
        }
        if (handOff.completeAccurate() != null) {
            add(found, StepFigure.Kind.INCOMPLETE, handOff.record(), 1 - handOff.completeAccurate(), handOff);
        }
    }

    private void add(
            Map<String, StepFigure> found, StepFigure.Kind kind, Element element, double share, HandOff handOff) {
        Optional<Link> link = handOff == null ? onLine((Step) element) : Optional.ofNullable(links.link(handOff));
        boolean toCustomer = handOff != null && links.isCustomer(handOff.customer());
        if (share > 0 && share <= 1) {
            found.putIfAbsent(
                    element.getId() + kind,
                    new StepFigure(kind, element, share, Optional.ofNullable(handOff), link, toCustomer));
        }
    }

    private Optional<Link> onLine(Step step) {
        return links.handOffs(step).stream()
                .map(links::link)
                .filter(link -> link != null)
                .findFirst();
    }
}
