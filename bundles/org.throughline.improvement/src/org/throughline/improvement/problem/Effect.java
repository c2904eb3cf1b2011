package org.throughline.improvement.problem;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.throughline.improvement.words.Quantity;
import org.throughline.improvement.words.Sentence;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.Severity;

/**
 * How far a problem keeps the ultimate customer from his product, as far as it is measured.
 *
 * @param basis what the share rests on
 * @param share the share of customers who go without, or of cases in which a step of the line fails, 0 to 1; empty
 *     where nothing is measured or may be shown
 * @param number the same as a number that explains itself
 * @param touches the questions of the ultimate customer that it touches
 * @param figures the figures of its steps and hand-offs, the worst first
 * @param severity what {@link Effects#rule()} makes of it; the consultant's own where nothing is measured
 * @param reasons why, in sentences
 */
public record Effect(
        Problem problem,
        Basis basis,
        OptionalDouble share,
        Optional<Quantity> number,
        List<Touch> touches,
        List<StepFigure> figures,
        Severity severity,
        List<Sentence> reasons) {
    /** What an effect rests on. */
    public enum Basis {
        /** The ultimate customer was asked. */
        ANSWERS,
        /** The client counted at steps of the line. */
        STEPS,
        /** Nothing measured. */
        JUDGED;

        /** Returns the basis in words. */
        public String words() {
            return ProblemTexts.of("basis." + name());
        }
    }

    /** Keeps copies of the lists. */
    public Effect {
        touches = List.copyOf(touches);
        figures = List.copyOf(figures);
        reasons = List.copyOf(reasons);
    }

    /** Returns whether anything is measured. */
    public boolean isMeasured() {
        return share.isPresent();
    }
}
