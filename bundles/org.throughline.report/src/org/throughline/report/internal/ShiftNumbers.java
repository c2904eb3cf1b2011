package org.throughline.report.internal;

import java.util.Locale;
import java.util.OptionalDouble;
import org.throughline.model.survey.Wave;
import org.throughline.report.NumberRegister;
import org.throughline.report.SurveyResults;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.Text;
import org.throughline.survey.analysis.Shift;
import org.throughline.survey.answers.Answers;

/** Enters in the register whether the answers on a scale moved between baseline and follow-up. */
public final class ShiftNumbers {
    private final NumberRegister register;
    private final SurveyResults results;

    /** Takes a survey; its numbers are asked for only where it has a baseline and a follow-up. */
    public ShiftNumbers(NumberRegister register, SurveyResults results) {
        this.register = register;
        this.results = results;
    }

    /** Returns how likely a later answer is higher than an earlier one. */
    public NumberRef higher(Shift shift) {
        String shown = String.format(Locale.ROOT, "%.2f", shift.higher());
        return entry(
                shift,
                "higher",
                "probability that a later answer is higher, ties counted half: ",
                shown,
                shift.higher());
    }

    /** Returns the p-value of the test. */
    public NumberRef p(Shift shift) {
        double p = shift.test().p();
        return entry(shift, "shift-p", "p-value of a shift on the scale: ", Shown.p(p), p);
    }

    private NumberRef entry(Shift shift, String measure, String what, String shown, double value) {
        Wave before = results.baseline().orElseThrow().wave();
        Wave after = results.followUp().orElseThrow().wave();
        String column = ", column " + shift.question().getCode();
        return register.refer(
                String.join("/", before.getId(), after.getId(), shift.question().getId(), measure),
                id -> new NumberEntry(
                        id,
                        Text.of(what).name(SurveyNumbers.wording(shift.question())),
                        shown,
                        OptionalDouble.of(value),
                        "",
                        "",
                        shift.test().name(),
                        Text.ofName(ElementNames.of(before)).words(" and ").name(ElementNames.of(after)),
                        Shown.period(before.getFrom(), before.getTo()) + "; "
                                + Shown.period(after.getFrom(), after.getTo()),
                        Answers.path(results.survey(), before) + column + "; " + Answers.path(results.survey(), after)
                                + column));
    }
}
