package org.throughline.improvement.measure;

import java.util.Objects;
import java.util.OptionalDouble;
import org.throughline.core.language.Texts;
import org.throughline.improvement.words.Names;
import org.throughline.improvement.words.Quantity;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.WaveResult;

/** Shares of answers as numbers that explain themselves. What the small-cell profile hides has no value. */
public final class Shares {
    private static final Texts TEXTS = new Texts(Shares.class);
    private static final char NO_BREAK = '\u00a0';

    private final Disclosure disclosure;

    /** Takes which counts must not be shown. */
    public Shares(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** Returns whether a result may be shown. */
    public boolean isShown(WaveResult result) {
        return result.share().n() > 0 && !disclosure.hides(result.share());
    }

    /** Returns who answers other than favourably, of those with a valid answer. */
    public static Share without(WaveResult result) {
        return new Share(result.share().n() - result.share().x(), result.share().n());
    }

    /** Returns the share without a favourable answer, with its Wilson interval. */
    public Quantity withoutShare(WaveResult result) {
        return share(result, without(result), "without", "share without a favourable answer: ");
    }

    /** Returns how many are without a favourable answer, such as {@code 120 of 207}. */
    public Quantity withoutCount(WaveResult result) {
        Share share = without(result);
        boolean shown = isShown(result);
        return new Quantity(
                key(result, "without-count"),
                "people without a favourable answer among the valid ones: ",
                Names.of(result.question()),
                disclosure.show(share),
                shown ? OptionalDouble.of(share.x()) : OptionalDouble.empty(),
                disclosure.show(share.n()),
                "",
                "count",
                Names.of(result.wave()),
                result.wave().getFrom(),
                result.wave().getTo(),
                source(result.question(), result.wave()));
    }

    /** Returns the share of favourable answers, with its Wilson interval. */
    public Quantity favourable(WaveResult result) {
        return share(result, result.share(), "share", "share of favourable answers: ");
    }

    private Quantity share(WaveResult result, Share share, String measure, String what) {
        boolean shown = isShown(result);
        Interval interval = share.wilson95();
        String limits = limits(Disclosure.percent(interval.low(), share.n()), percent(interval.high(), share.n()));
        return new Quantity(
                key(result, shown ? measure + "/" + share.x() + "/" + share.n() : measure),
                what,
                Names.of(result.question()),
                shown ? percent(share.value(), share.n()) : TEXTS.of("notShown", disclosure.show(share)),
                shown ? OptionalDouble.of(share.value()) : OptionalDouble.empty(),
                disclosure.show(share.n()),
                shown ? limits : "",
                shown ? disclosure.show(share) + "; " + interval.method() : "x/n",
                Names.of(result.wave()),
                result.wave().getFrom(),
                result.wave().getTo(),
                source(result.question(), result.wave()));
    }

    /** Returns the difference of a comparison in percentage points. The caller knows that it may be shown. */
    public Quantity difference(QuestionComparison compared, Wave baseline, Wave followUp) {
        int n = Math.min(compared.baseline().n(), compared.followUp().n());
        Question question = compared.question();
        return new Quantity(
                baseline.getId() + "/" + followUp.getId() + "/" + question.getId() + "/difference",
                "difference in percentage points, later minus earlier wave: ",
                Names.of(question),
                Disclosure.points(compared.difference(), n),
                OptionalDouble.of(compared.difference()),
                compared.baseline().n() + " and " + compared.followUp().n(),
                limits(
                        Disclosure.points(compared.interval().low(), n),
                        Disclosure.points(compared.interval().high(), n)),
                compared.interval().method() + "; " + compared.test().name(),
                Names.of(baseline) + " and " + Names.of(followUp),
                baseline.getFrom(),
                followUp.getTo(),
                source(question, baseline) + "; " + source(question, followUp));
    }

    private static String limits(String low, String high) {
        return TEXTS.of("limits", low, high);
    }

    private static String key(WaveResult result, String measure) {
        return result.wave().getId() + "/" + result.question().getId() + "/" + measure;
    }

    private static String source(Question question, Wave wave) {
        return wave.eContainer() instanceof Survey survey
                ? Answers.path(survey, wave) + ", column " + Objects.requireNonNullElse(question.getCode(), "")
                : "";
    }

    /** Returns a share, 0 to 1, in per cent: without decimals under n = 200, with one above. */
    public static String percent(double share, int n) {
        return Disclosure.percent(share, n) + NO_BREAK + "%";
    }
}
