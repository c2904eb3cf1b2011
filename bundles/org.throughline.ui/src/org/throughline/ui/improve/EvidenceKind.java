package org.throughline.ui.improve;

import java.util.ArrayList;
import java.util.List;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.Problem;
import org.throughline.ui.Messages;

/** What an evidence rests on. */
public enum EvidenceKind {
    /** Answers to a question in a wave. */
    ANSWERS,
    /** What was said in a conversation. */
    CONVERSATION,
    /** The figures of a step or hand-off. */
    FIGURES,
    /** Words that were kept without their conversation. */
    QUOTE,
    /** Only what somebody noted. */
    NOTE;

    /** Returns the kind of an evidence. */
    public static EvidenceKind of(Evidence evidence) {
        if (evidence.getQuestion() != null || evidence.getWave() != null) {
            return ANSWERS;
        }
        if (evidence.getConversation() != null) {
            return CONVERSATION;
        }
        if (evidence.getElement() != null) {
            return FIGURES;
        }
        return evidence.getQuote() == null || evidence.getQuote().isBlank() ? NOTE : QUOTE;
    }

    /** Returns how a kind is called. */
    public String word() {
        return Messages.text("plan.evidence." + name());
    }

    /** Returns how much evidence of each kind a problem has, in words; says so where it has none. */
    public static String badges(Problem problem) {
        List<String> badges = new ArrayList<>();
        for (EvidenceKind kind : values()) {
            long count = problem.getEvidence().stream()
                    .filter(evidence -> of(evidence) == kind)
                    .count();
            if (count > 0) {
                badges.add(Messages.text("plan.badge." + kind.name(), count));
            }
        }
        return badges.isEmpty() ? Messages.text("plan.badge.none") : String.join(" · ", badges);
    }
}
