package org.throughline.improvement.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.improvement.measure.Shares;
import org.throughline.improvement.words.Sentence;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.Severity;
import org.throughline.stats.Interval;

/** Makes a severity of an effect, by limits that are the same for every problem, and says why. */
final class SeverityRule {
    private static final double HIGH = 0.25;
    private static final double LOW = 0.10;
    private static final int MOST_FIGURES = 4;

    private final String customer;
    private final Shares shares;

    SeverityRule(String customer, Shares shares) {
        this.customer = customer;
        this.shares = shares;
    }

    Severity severity(Problem problem, Optional<Touch> worst, Optional<StepFigure> step) {
        if (worst.isPresent()) {
            Interval interval =
                    Shares.without(worst.get().result().orElseThrow()).wilson95();
            return severity(interval.low(), interval.high());
        }
        if (step.isPresent()) {
            Severity counted = severity(step.get().share(), step.get().share());
            return counted == Severity.HIGH && !step.get().toCustomer() ? Severity.MEDIUM : counted;
        }
        return problem.getSeverity();
    }

    private static Severity severity(double low, double high) {
        return low >= HIGH ? Severity.HIGH : high < LOW ? Severity.LOW : Severity.MEDIUM;
    }

    List<Sentence> reasons(
            Problem problem,
            List<Touch> touches,
            List<StepFigure> figures,
            Optional<Touch> worst,
            Optional<StepFigure> step) {
        List<Sentence> reasons = new ArrayList<>();
        String name = customer.isEmpty() ? ProblemTexts.of("customer") : customer;
        touches.forEach(touch -> reasons.add(touch.sentence(name, shares)));
        figures.stream().limit(MOST_FIGURES).forEach(figure -> reasons.add(figure.sentence()));
        if (customer.isEmpty()) {
            reasons.add(ProblemTexts.sentence("customer.none"));
        }
        Severity measured = severity(problem, worst, step);
        if (worst.isEmpty() && step.isEmpty()) {
            reasons.add(Sentence.of(ProblemTexts.of("judged.only", words(measured))));
            return reasons;
        }
        reasons.add(Sentence.of(ProblemTexts.of(why(measured, worst, step), words(measured))));
        if (measured != problem.getSeverity()) {
            reasons.add(Sentence.of(ProblemTexts.of("judged", words(problem.getSeverity()))));
        }
        return reasons;
    }

    private static String why(Severity measured, Optional<Touch> worst, Optional<StepFigure> step) {
        if (worst.isPresent()) {
            return "measured." + measured.name();
        }
        boolean capped = step.isPresent() && step.get().share() >= HIGH && measured == Severity.MEDIUM;
        return capped ? "measured.capped" : "measured.step";
    }

    private static String words(Severity severity) {
        return ProblemTexts.of("severity." + severity.name());
    }
}
