package org.throughline.survey.imports;

/** What becomes of respondents who did not get to the end. */
public enum IncompleteRule {
    /** All are kept. */
    KEEP("keep"),
    /** Those who answered no question are left out. */
    DROP_EMPTY("drop-empty"),
    /** Those who answered no question, and those that the survey tool says have not finished, are left out. */
    DROP_UNFINISHED("drop-unfinished");

    private final String word;

    IncompleteRule(String word) {
        this.word = word;
    }

    /** Returns the word that mapping files and the command line use. */
    public String word() {
        return word;
    }
}
