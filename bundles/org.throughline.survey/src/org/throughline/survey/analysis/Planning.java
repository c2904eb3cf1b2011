package org.throughline.survey.analysis;

import java.util.Locale;
import org.throughline.stats.SampleSize;

/**
 * How many people a survey must ask to see a change.
 *
 * @param before the share before, above 0 and below 1
 * @param after the share that is hoped for, another
 * @param power the probability to see the change if it is there
 * @param responseRate the share of those asked that is expected to answer, above 0
 * @param answers the valid answers that each wave needs
 * @param invited how many each wave must ask
 */
public record Planning(double before, double after, double power, double responseRate, int answers, int invited) {
    private static final double ALPHA = 0.05;

    /**
     * Plans two waves of different people, for a two-sided test at 5 %. Source: {@link SampleSize}.
     *
     * @throws IllegalArgumentException where a share is not as said
     */
    public static Planning of(double before, double after, double power, double responseRate) {
        if (!(responseRate > 0 && responseRate <= 1)) {
            throw new IllegalArgumentException(
                    "a response rate lies above 0 and is at most 1, and " + responseRate + " does not");
        }
        int answers = (int) Math.ceil(SampleSize.perGroup(before, after, power, ALPHA));
        return new Planning(before, after, power, responseRate, answers, (int) Math.ceil(answers / responseRate));
    }

    /** Returns the plan as a sentence. */
    public String words() {
        return String.format(
                Locale.ROOT,
                "To see a change from %.0f %% to %.0f %% with a power of %.0f %% (two-sided test at 5 %%), each wave needs"
                        + " %d valid answers; if %.0f %% of those asked answer, ask %d.",
                100 * before,
                100 * after,
                100 * power,
                answers,
                100 * responseRate,
                invited);
    }
}
