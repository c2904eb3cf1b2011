package org.throughline.report.internal;

import java.util.Locale;
import java.util.OptionalDouble;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.report.NumberRegister;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.Text;
import org.throughline.survey.analysis.Response;
import org.throughline.survey.answers.Answers;

/** Enters the response rates of a wave in the register. */
public final class ResponseNumbers {
    private static final int HUNDRED = 100;

    private final NumberRegister register;
    private final Survey survey;
    private final Wave wave;

    /** Takes the wave. */
    public ResponseNumbers(NumberRegister register, Survey survey, Wave wave) {
        this.register = register;
        this.survey = survey;
        this.wave = wave;
    }

    /** Returns the three rates; the caller knows that they are known and may be shown. */
    public Text rates(Response response) {
        return Text.of("RR1 ")
                .number(rate("RR1", response.rr1()))
                .words(", RR2 ")
                .number(rate("RR2", response.rr2()))
                .words(", RR3 ")
                .number(rate("RR3", response.rr3()));
    }

    private NumberRef rate(String name, double rate) {
        String shown = String.format(Locale.ROOT, "%.1f\u00a0%%", HUNDRED * rate);
        return register.refer(
                wave.getId() + "/" + name,
                id -> new NumberEntry(
                        id,
                        Text.of("response rate " + name.charAt(2)),
                        shown,
                        OptionalDouble.of(rate),
                        "",
                        "",
                        "AAPOR Standard Definitions, " + name,
                        Text.ofName(ElementNames.of(wave)),
                        Shown.period(wave.getFrom(), wave.getTo()),
                        Answers.path(survey, wave) + ", and the numbers noted with the wave"));
    }
}
