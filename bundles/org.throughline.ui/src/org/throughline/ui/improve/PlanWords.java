package org.throughline.ui.improve;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.improvement.words.Sentence;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.ProblemStatus;
import org.throughline.model.improvement.Severity;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ElementWords;

/** What the plan editor says of elements. */
final class PlanWords {
    private PlanWords() {}

    static String of(Severity severity) {
        return Messages.text("plan.severity." + severity.getLiteral());
    }

    static String of(ProblemStatus status) {
        return Messages.text("plan.problem." + status.getLiteral());
    }

    static String of(ActionStatus status) {
        return Messages.text("plan.action." + status.getLiteral());
    }

    /** Returns what an element is called; empty for null. */
    static String name(Element element) {
        return ElementWords.name(element);
    }

    /** Returns an element with what it is. */
    static String described(Element element) {
        return ElementWords.described(element);
    }

    static String names(Collection<? extends Element> elements) {
        return ElementWords.names(elements);
    }

    static String sentences(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::plain).collect(Collectors.joining("\n"));
    }

    /** Returns where an evidence comes from. */
    static String source(Evidence evidence) {
        Element asked = evidence.getQuestion();
        return Stream.of(evidence.getWave(), asked, evidence.getConversation(), evidence.getElement())
                .filter(source -> source != null)
                .map(PlanWords::name)
                .collect(Collectors.joining(": "));
    }

    static String owner(Action action) {
        return action.getOwner() == null ? Messages.text("plan.noOwner") : name(action.getOwner());
    }
}
