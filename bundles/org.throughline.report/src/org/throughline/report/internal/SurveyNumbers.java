package org.throughline.report.internal;

import java.util.Optional;
import java.util.OptionalDouble;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.report.NumberRegister;
import org.throughline.report.ReportContext;
import org.throughline.report.SurveyResults;
import org.throughline.report.SurveyResults.WaveAnswers;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.NumberEntry.Limits;
import org.throughline.report.document.Text;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;

/** Enters the numbers of one survey in the register. What the small-cell profile hides is entered without its value. */
public final class SurveyNumbers {
    private static final OptionalDouble HIDDEN = OptionalDouble.empty();

    private final Survey survey;
    private final NumberRegister register;
    private final Disclosure disclosure;
    private final WaveAnswers baseline;
    private final WaveAnswers followUp;

    /** A number with its interval, which is empty where there is none. */
    public record Measured(NumberRef value, NumberRef interval) {}

    /** Takes the survey's results. */
    public SurveyNumbers(ReportContext context, SurveyResults results) {
        survey = results.survey();
        register = context.numbers();
        disclosure = context.disclosure();
        baseline = results.baseline().orElse(null);
        followUp = results.followUp().orElse(null);
    }

    /** Returns the favourable among the valid answers: of a share that may be shown, the same entry as its share. */
    public NumberRef count(Wave wave, Question question, Share share) {
        if (share.n() > 0 && !disclosure.hides(share)) {
            String entry = percent(wave, question, share).value().entry();
            return new NumberRef(entry, disclosure.show(share));
        }
        return register.refer(
                key(wave, question, "count/" + share.x() + "/" + share.n()),
                id -> new NumberEntry(
                        id,
                        about("favourable answers among the valid ones: ", question),
                        disclosure.show(share),
                        disclosure.hides(share) ? HIDDEN : OptionalDouble.of(share.x()),
                        n(share),
                        Optional.empty(),
                        "",
                        "count",
                        Text.ofName(ElementNames.of(wave)),
                        dates(wave),
                        source(wave, question),
                        rows(question)));
    }

    /** Returns the share in per cent with its Wilson interval. The caller knows that it may be shown. */
    public Measured percent(Wave wave, Question question, Share share) {
        String limits = Shown.limits(share.wilson95(), share.n());
        return withInterval(
                register.refer(
                        key(wave, question, "share/" + share.x() + "/" + share.n()),
                        id -> new NumberEntry(
                                id,
                                about("share of favourable answers: ", question),
                                Shown.percent(share.value(), share.n()),
                                OptionalDouble.of(share.value()),
                                n(share),
                                limits(share.wilson95()),
                                limits,
                                disclosure.show(share) + "; " + share.wilson95().method(),
                                Text.ofName(ElementNames.of(wave)),
                                dates(wave),
                                source(wave, question),
                                rows(question))),
                limits);
    }

    /** Returns the difference in percentage points with its interval. The caller knows that it may be shown. */
    public Measured difference(QuestionComparison compared) {
        int n = Math.min(compared.baseline().n(), compared.followUp().n());
        String limits = Shown.pointLimits(compared.interval(), n);
        NumberRef value = compared(
                compared,
                "difference",
                "difference in percentage points, follow-up minus baseline: ",
                Shown.points(compared.difference(), n),
                compared.difference(),
                limits(compared.interval()),
                limits,
                compared.interval().method());
        return withInterval(value, limits);
    }

    /** Returns the p-value of the test. */
    public NumberRef p(QuestionComparison compared) {
        double p = compared.test().p();
        return compared(
                compared,
                "p",
                "p-value: ",
                Shown.p(p),
                p,
                Optional.empty(),
                "",
                compared.test().name());
    }

    /** Returns the p-value adjusted for all questions compared. */
    public NumberRef adjustedP(QuestionComparison compared) {
        double p = compared.adjustedP();
        String method = compared.test().name() + ", adjusted by Holm";
        return compared(compared, "adjusted-p", "adjusted p-value: ", Shown.p(p), p, Optional.empty(), "", method);
    }

    /** Returns how many answered in a wave. */
    public NumberRef respondents(WaveAnswers wave) {
        return ofWave(
                wave, "respondents", "respondents", disclosure.show(wave.respondents()), shown(wave.respondents()));
    }

    /** Returns how many were asked in a wave. */
    public NumberRef invited(WaveAnswers wave) {
        int invited = wave.wave().getInvited();
        return ofWave(wave, "invited", "people asked", disclosure.show(invited), shown(invited));
    }

    /** Returns the respondents among those asked, in per cent. */
    public NumberRef response(WaveAnswers wave) {
        int invited = wave.wave().getInvited();
        double share = (double) wave.respondents() / invited;
        return ofWave(
                wave,
                "response",
                "respondents among those asked",
                Shown.percent(share, invited),
                OptionalDouble.of(share));
    }

    private NumberRef ofWave(WaveAnswers wave, String measure, String what, String shown, OptionalDouble value) {
        return register.refer(
                wave.wave().getId() + "/" + measure,
                id -> new NumberEntry(
                        id,
                        Text.of(what),
                        shown,
                        value,
                        "",
                        Optional.empty(),
                        "",
                        measure.equals("response") ? "answered / asked" : "count",
                        Text.ofName(ElementNames.of(wave.wave())),
                        dates(wave.wave()),
                        measure.equals("invited") ? "entered with the wave" : Answers.path(survey, wave.wave()),
                        measure.equals("invited") ? "" : "all rows"));
    }

    private NumberRef compared(
            QuestionComparison compared,
            String measure,
            String what,
            String shown,
            double value,
            Optional<Limits> limits,
            String interval,
            String method) {
        return register.refer(
                baseline.wave().getId() + "/" + key(followUp.wave(), compared.question(), measure),
                id -> new NumberEntry(
                        id,
                        about(what, compared.question()),
                        shown,
                        OptionalDouble.of(value),
                        compared.baseline().n() + " and " + compared.followUp().n(),
                        limits,
                        interval,
                        method,
                        Text.ofName(ElementNames.of(baseline.wave()))
                                .words(" and ")
                                .name(ElementNames.of(followUp.wave())),
                        dates(baseline.wave()) + "; " + dates(followUp.wave()),
                        source(baseline.wave(), compared.question()) + "; "
                                + source(followUp.wave(), compared.question()),
                        rows(compared.question())));
    }

    private static Optional<Limits> limits(Interval interval) {
        return Optional.of(new Limits(interval.low(), interval.high()));
    }

    private static String rows(Question question) {
        return "rows with a valid answer in column " + question.getCode();
    }

    private static Measured withInterval(NumberRef value, String limits) {
        return new Measured(value, new NumberRef(value.entry(), limits));
    }

    private static Text about(String what, Question question) {
        return Text.of(what).name(wording(question));
    }

    /** Returns what a question asks. */
    public static String wording(Question question) {
        return question.getText() == null || question.getText().isBlank()
                ? ElementNames.of(question)
                : question.getText().strip();
    }

    private OptionalDouble shown(int count) {
        return disclosure.hides(count) ? HIDDEN : OptionalDouble.of(count);
    }

    private String n(Share share) {
        return disclosure.show(share.n());
    }

    private String source(Wave wave, Question question) {
        return Answers.path(survey, wave) + ", column " + question.getCode();
    }

    private static String dates(Wave wave) {
        return Shown.period(wave.getFrom(), wave.getTo());
    }

    private static String key(Wave wave, Question question, String measure) {
        return wave.getId() + "/" + question.getId() + "/" + measure;
    }
}
