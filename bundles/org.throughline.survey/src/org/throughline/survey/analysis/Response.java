package org.throughline.survey.analysis;

import java.util.List;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.stats.ResponseRate;
import org.throughline.survey.answers.Answers;

/**
 * Who of those asked answered a wave.
 *
 * @param respondents the rows of the answers
 * @param brokenOff those of them who answered fewer than half of the questions put to them
 * @param rate the counts by outcome; those asked of whom nothing is known count as eligible
 * @param known whether the wave says how many were asked, without which there is no rate
 * @param eligibleShare the share of those of unknown eligibility that is taken to be eligible
 */
public record Response(int respondents, int brokenOff, ResponseRate rate, boolean known, double eligibleShare) {
    private static final double COMPLETE_ABOVE = 0.8;
    private static final double PARTIAL_FROM = 0.5;

    /** Returns how answers are told complete, partial and broken off, in words. */
    public static String rule() {
        return "Complete: more than 80 % of the questions put to the respondent answered, open ones aside; partial: at"
                + " least 50 %; fewer: broken off, which counts as refused. Those asked of whom nothing is known count as"
                + " eligible and not answered. RR1 complete answers, RR2 complete and partial ones, among all who may"
                + " be eligible; RR3 as RR1, with an estimate of who of the unknown is.";
    }

    /**
     * Counts a wave. Source of the rule: American Association for Public Opinion Research, Standard Definitions, whose
     * example takes 50 % and 80 % of the applicable questions.
     */
    public static Response of(Answers answers, Survey survey, Wave wave) {
        List<Owed> owed = Owed.of(survey, answers);
        int complete = 0;
        int partial = 0;
        for (int row = 0; row < answers.rows(); row++) {
            double share = answered(answers, row, owed);
            complete += share > COMPLETE_ABOVE ? 1 : 0;
            partial += share >= PARTIAL_FROM && share <= COMPLETE_ABOVE ? 1 : 0;
        }
        int brokenOff = answers.rows() - complete - partial;
        int refused = Math.max(wave.getRefused(), brokenOff);
        int accounted = complete
                + partial
                + refused
                + wave.getNotReached()
                + wave.getOtherwiseLost()
                + wave.getUnknownEligible();
        int silent = Math.max(0, wave.getInvited() - accounted);
        boolean outcomes = wave.isSetRefused() || wave.isSetNotReached() || wave.isSetUnknownEligible();
        return new Response(
                answers.rows(),
                brokenOff,
                new ResponseRate(
                        complete,
                        partial,
                        refused,
                        wave.getNotReached(),
                        wave.getOtherwiseLost() + silent,
                        wave.getUnknownEligible()),
                wave.isSetInvited() || outcomes,
                wave.isSetEligibleShare() ? wave.getEligibleShare() : 1);
    }

    private static double answered(Answers answers, int row, List<Owed> owed) {
        int applicable = 0;
        int answered = 0;
        for (Owed one : owed) {
            if (one.isBy(answers, row)) {
                applicable++;
                answered += answers.value(row, one.code()).isBlank() ? 0 : 1;
            }
        }
        return applicable == 0 ? 1 : answered / (double) applicable;
    }

    /** Returns response rate 1 of the source, 0 to 1; not a number where nobody knows how many were asked. */
    public double rr1() {
        return known ? rate.rr1() : Double.NaN;
    }

    /** Returns response rate 2 of the source, 0 to 1; not a number where nobody knows how many were asked. */
    public double rr2() {
        return known ? rate.rr2() : Double.NaN;
    }

    /** Returns response rate 3 of the source, 0 to 1; not a number where nobody knows how many were asked. */
    public double rr3() {
        return known ? rate.rr3(eligibleShare) : Double.NaN;
    }
}
