package org.throughline.survey.analysis;

import java.math.BigDecimal;
import java.util.Locale;
import org.throughline.stats.SampleSize;

/**
 * How many people a survey must ask to see a change.
 *
 * @param before the share before, above 0 and below 1
 * @param after the share that is hoped for, another
 * @param power the probability to see the change if it is there
 * @param alpha the probability to see one where there is none, two-sided
 * @param responseRate the share of those asked that is expected to answer, above 0
 * @param answers the valid answers that each wave needs
 * @param invited how many each wave must ask
 */
public record Planning(
        double before, double after, double power, double alpha, double responseRate, int answers, int invited) {

    /**
     * Plans two waves of different people, for a two-sided test. Source: {@link SampleSize}.
     *
     * @throws IllegalArgumentException where a share is not as said
     */
    public static Planning of(double before, double after, double power, double alpha, double responseRate) {
        if (!(responseRate > 0 && responseRate <= 1)) {
            throw new IllegalArgumentException(
                    "a response rate lies above 0 and is at most 1, and " + responseRate + " does not");
        }
        int answers = (int) Math.ceil(SampleSize.perGroup(before, after, power, alpha));
        return new Planning(
                before, after, power, alpha, responseRate, answers, (int) Math.ceil(answers / responseRate));
    }

    /** Returns the plan as a sentence. */
    public String words() {
        return String.format(
                Locale.ROOT,
                "To see a change from %s %% to %s %% with a power of %s %% (two-sided test at %s %%), each wave needs"
                        + " %d valid answers; if %s %% of those asked answer, ask %d.",
                percent(before),
                percent(after),
                percent(power),
                percent(alpha),
                answers,
                percent(responseRate),
                invited);
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
