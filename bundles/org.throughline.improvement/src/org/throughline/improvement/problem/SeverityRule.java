package org.throughline.improvement.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.improvement.measure.Shares;
import org.throughline.improvement.words.Sentence;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.Severity;
import org.throughline.stats.Interval;

/** Makes a severity of an effect, by limits that are the same for every problem, and says why. */
final class SeverityRule {
    static final String WORDS =
            "High: at least 25 in 100 of the ultimate customers go without what the problem touches,"
                    + " judged by the lower end of the 95 % Wilson interval. Low: fewer than 10 in 100, judged by its upper end."
                    + " Medium: everything between, and what too few answers leave open. Where he was not asked, the worst figure"
                    + " of a step on the line counts by the same limits, at most medium unless the step hands to him. Where"
                    + " nothing is measured, the consultant judges.";
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
        String name = customer.isEmpty() ? "the ultimate customer" : customer;
        touches.forEach(touch -> reasons.add(touch.sentence(name, shares)));
        figures.stream().limit(MOST_FIGURES).forEach(figure -> reasons.add(figure.sentence()));
        if (customer.isEmpty()) {
            reasons.add(Sentence.of("No participant is marked as the ultimate customer, so that nothing can be"
                    + " measured against him."));
        }
        Severity measured = severity(problem, worst, step);
        if (worst.isEmpty() && step.isEmpty()) {
            reasons.add(Sentence.of("Nothing measured: judged by the consultant to be " + words(measured) + "."));
            return reasons;
        }
        reasons.add(Sentence.of("Measured severity: " + words(measured) + why(measured, worst, step)));
        if (measured != problem.getSeverity()) {
            reasons.add(Sentence.of("The consultant judges it to be " + words(problem.getSeverity()) + "."));
        }
        return reasons;
    }

    private static String why(Severity measured, Optional<Touch> worst, Optional<StepFigure> step) {
        if (worst.isPresent()) {
            return switch (measured) {
                case HIGH -> ", since the interval lies at or above 25\u00a0%.";
                case LOW -> ", since the interval lies below 10\u00a0%.";
                case MEDIUM -> ", since the interval lies neither at or above 25\u00a0% nor below 10\u00a0%.";
            };
        }
        boolean capped = step.isPresent() && step.get().share() >= HIGH && measured == Severity.MEDIUM;
        return capped
                ? ", the most that a step can count which does not hand to the ultimate customer."
                : ", from the worst figure on the line; the ultimate customer himself was not asked, or too few"
                        + " answered to be shown.";
    }

    static String words(Severity severity) {
        return severity.getLiteral().toLowerCase(Locale.ROOT);
    }
}
