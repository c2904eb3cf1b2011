package org.throughline.survey.benchmark;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;

/**
 * A published share of answers, which no respondent's answers stand behind here: what a client's own share is held
 * against.
 *
 * @param provider the id of the hospital, such as 010001; empty where the number is a state's or the nation's
 * @param name the hospital; empty as above
 * @param state the state by its letters; empty for the nation
 * @param measure the id of the measure, such as {@code H_COMP_1_A_P}
 * @param question what is measured, in the publisher's words
 * @param answer the answer counted, in the publisher's words; empty where the question says it
 * @param share from 0 to 1, rounded by the publisher to full percents; nothing where it was not published
 * @param surveys how many surveys were completed, as published: a number or words such as {@code 300 or more}
 * @param responseRate from 0 to 1; nothing where it was not published
 * @param start the first day of the period; null where the file does not tell
 * @param end the last day of the period; null where the file does not tell
 * @param note the publisher's footnotes, and what stands where no share was published
 */
public record Benchmark(
        String provider,
        String name,
        String state,
        String measure,
        String question,
        String answer,
        OptionalDouble share,
        String surveys,
        OptionalDouble responseRate,
        LocalDate start,
        LocalDate end,
        String note) {
    /** How an own share stands to a published one. */
    public enum Position {
        /** The whole interval of the own share lies above. */
        ABOVE,
        /** The whole interval of the own share lies below. */
        BELOW,
        /** The published share lies in the interval of the own one. */
        NOT_TOLD_APART,
        /** There is no own or no published share. */
        UNKNOWN
    }

    /**
     * Holds an own share against this one, by its 95 % Wilson interval. Published shares are adjusted for the mix of
     * patients and the way of asking, so this is a place to look and no test.
     */
    public Position position(Share own) {
        if (share.isEmpty() || own.n() == 0) {
            return Position.UNKNOWN;
        }
        Interval interval = own.wilson95();
        if (interval.low() > share.getAsDouble()) {
            return Position.ABOVE;
        }
        return interval.high() < share.getAsDouble() ? Position.BELOW : Position.NOT_TOLD_APART;
    }
}
