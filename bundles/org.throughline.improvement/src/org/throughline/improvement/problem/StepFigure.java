package org.throughline.improvement.problem;

import java.util.Optional;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.line.Link;
import org.throughline.improvement.measure.Shares;
import org.throughline.improvement.words.Names;
import org.throughline.improvement.words.Quantity;
import org.throughline.improvement.words.Sentence;
import org.throughline.model.base.Element;

/**
 * A figure that the client noted of a step or a hand-off, told as what goes wrong there.
 *
 * @param element the step or the record of the hand-off
 * @param share the cases in which it goes wrong, 0 to 1
 * @param handOff the hand-off; empty for a figure of a step
 * @param link its place on the customer line; empty where it lies beside it
 * @param toCustomer whether it hands to the ultimate customer
 */
public record StepFigure(
        Kind kind, Element element, double share, Optional<HandOff> handOff, Optional<Link> link, boolean toCustomer) {
    /** What goes wrong. */
    public enum Kind {
        /** A step is done again. */
        REWORK("done again"),
        /** A product comes late. */
        LATE("late"),
        /** A product cannot be used as received. */
        INCOMPLETE("not complete and accurate");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Returns what goes wrong, in words. */
        public String words() {
            return words;
        }
    }

    /** Returns the share as a number. */
    public Quantity quantity() {
        String noted = switch (kind) {
            case REWORK -> "rework share, as noted at the step";
            case LATE -> "1 − timeliness, as noted at the hand-off";
            case INCOMPLETE -> "1 − share complete and accurate, as noted at the hand-off";
        };
        return Quantity.of(
                element.getId() + "/" + kind,
                "cases that are " + kind.words() + ": ",
                Names.of(element),
                Shares.percent(share, 0),
                share,
                noted,
                "the flowchart");
    }

    /** Returns the figure in a sentence. */
    public Sentence sentence() {
        Sentence number = Sentence.EMPTY.number(quantity());
        if (handOff.isEmpty()) {
            return ProblemTexts.sentence("figure." + kind, number, ProblemTexts.name(Names.of(element)));
        }
        HandOff handed = handOff.get();
        Sentence product = handed.productName().isBlank()
                ? ProblemTexts.sentence("figure.unnamed")
                : ProblemTexts.sentence("figure.product", ProblemTexts.name(handed.productName()));
        Sentence place = Sentence.of(link.map(found -> ProblemTexts.of("figure.onLine", found.order()))
                .orElseGet(() -> ProblemTexts.of(handed.rework() ? "figure.back" : "figure.beside")));
        return ProblemTexts.sentence(
                "figure." + kind,
                number,
                product,
                ProblemTexts.name(Names.of(handed.supplierStep())),
                ProblemTexts.name(Names.of(handed.customer())),
                place);
    }
}
