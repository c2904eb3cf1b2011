package org.throughline.improvement.problem;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.handoff.HandOff;
import org.throughline.improvement.measure.Measurements;
import org.throughline.improvement.measure.Shares;
import org.throughline.improvement.words.Names;
import org.throughline.improvement.words.Sentence;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.Problem;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Node;
import org.throughline.model.process.Step;
import org.throughline.survey.compare.WaveResult;

/**
 * Raises problems: each is ready to be added to a plan, with a name, what it is about, the evidence that the client
 * holds already, and the severity that follows from it. Nothing is added to the model.
 */
public final class RaisedProblem {
    private static final ImprovementFactory FACTORY = ImprovementFactory.eINSTANCE;

    private final ClientContext client;
    private final Effects effects;
    private final Shares shares;

    /** Takes a client and what was measured of it. */
    public RaisedProblem(ClientContext client, Measurements measured) {
        this.client = client;
        effects = new Effects(client, measured);
        shares = new Shares(measured.disclosure());
    }

    /** Raises a problem from a step, the record of a hand-off, a need, a question or anything else. */
    public Problem from(Element element) {
        return raised(List.of(element), "");
    }

    /** Raises a problem from a hand-off; one without a record is told by its steps. */
    public Problem from(HandOff handOff) {
        return handOff.record() == null
                ? raised(
                        List.of(handOff.supplierStep(), handOff.customerStep()),
                        ProblemTexts.of(
                                "raised.handOff", Names.of(handOff.supplierStep()), Names.of(handOff.customer())))
                : from(handOff.record());
    }

    /** Raises a problem from a finding, whose message becomes its name. */
    public Problem from(Finding finding) {
        Problem problem = raised(finding.element() == null ? List.of() : List.of(finding.element()), finding.message());
        Evidence found = evidence(
                problem, ProblemTexts.of("raised.found", finding.check().id(), client.today()));
        found.setQuote(finding.message());
        return problem;
    }

    private Problem raised(Collection<? extends Element> about, String name) {
        Problem problem = FACTORY.createProblem();
        problem.setFound(today());
        problem.getAbout().addAll(about);
        for (Touch touch : effects.of(problem).touches()) {
            touch.result().ifPresent(result -> answers(problem, result));
        }
        Effect effect = effects.of(problem);
        effect.figures().forEach(figure -> figure(problem, figure));
        conversations(problem);
        problem.setName(name.isBlank() ? name(about.iterator().next(), effect) : name);
        problem.setSeverity(effect.severity());
        return problem;
    }

    private LocalDate today() {
        return client.today();
    }

    private void answers(Problem problem, WaveResult result) {
        Evidence evidence = evidence(problem, numbers(result));
        evidence.setWave(result.wave());
        evidence.setQuestion(result.question());
    }

    private String numbers(WaveResult result) {
        if (!shares.isShown(result)) {
            return ProblemTexts.of("raised.small", Names.of(result.wave()));
        }
        return ProblemTexts.of(
                "raised.without",
                Sentence.EMPTY.measured(shares.withoutShare(result)),
                shares.withoutCount(result).shown());
    }

    private static void figure(Problem problem, StepFigure figure) {
        evidence(problem, figure.sentence().plain()).setElement(figure.element());
    }

    private void conversations(Problem problem) {
        for (Conversation conversation : client.client().getConversations()) {
            if (problem.getAbout().stream().anyMatch(about -> isAbout(conversation, about))) {
                Evidence evidence = evidence(problem, ProblemTexts.of("raised.said", Names.of(conversation)));
                evidence.setConversation(conversation);
                evidence.setQuote(conversation.getText());
            }
        }
    }

    private static boolean isAbout(Conversation conversation, Element about) {
        if (about instanceof HandOffRecord record) {
            return conversation.getAbout().contains(record)
                    || conversation.getAbout().contains(record.getSupplierStep())
                    || conversation.getAbout().contains(record.getProduct());
        }
        return conversation.getAbout().contains(about);
    }

    private static Evidence evidence(Problem problem, String name) {
        Evidence evidence = FACTORY.createEvidence();
        evidence.setName(name);
        problem.getEvidence().add(evidence);
        return evidence;
    }

    private String name(Element element, Effect effect) {
        Optional<StepFigure> worst = effect.figures().stream().findFirst();
        boolean step = element instanceof Step || element instanceof HandOffRecord;
        if (step && worst.isPresent()) {
            String said = worst.get().sentence().plain();
            return said.substring(0, said.indexOf(';') < 0 ? said.length() - 1 : said.indexOf(';'));
        }
        Optional<Touch> asked = effect.touches().stream()
                .filter(touch -> touch.without().isPresent())
                .findFirst();
        if (!(element instanceof Node) && asked.isPresent()) {
            String without =
                    shares.withoutShare(asked.get().result().orElseThrow()).shown();
            return ProblemTexts.of("raised.goWithout", without, Names.of(element));
        }
        return ProblemTexts.of("raised.trouble", Names.of(element));
    }
}
