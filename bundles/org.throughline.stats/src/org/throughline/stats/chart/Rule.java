package org.throughline.stats.chart;

/** The rules by which a control chart signals; from Nelson, J Qual Technol 1984;16:237-239. */
public enum Rule {
    /** A point lies beyond three standard deviations (Nelson's rule 1). */
    BEYOND_LIMITS("a point beyond the control limits"),
    /** Nine points in a row lie on one side of the centre line (rule 2). */
    NINE_ON_ONE_SIDE("nine points in a row on one side of the centre line"),
    /** Six points in a row rise, or fall (rule 3). */
    SIX_IN_A_TREND("six points in a row rising or falling"),
    /** Two of three points in a row lie beyond two standard deviations on one side (rule 5). */
    TWO_OF_THREE_FAR_OUT("two of three points in a row beyond two standard deviations on one side");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    /** Returns the rule in words. */
    public String words() {
        return words;
    }
}
