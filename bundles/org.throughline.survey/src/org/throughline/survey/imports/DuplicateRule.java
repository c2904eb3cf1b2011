package org.throughline.survey.imports;

/** Which row counts where a respondent is there more than once. */
public enum DuplicateRule {
    /** The one that comes first in the file. */
    FIRST("first"),
    /** The one that comes last in the file. */
    LAST("last"),
    /** The one in which most questions are answered; the first of those. */
    FULLEST("fullest");

    private final String word;

    DuplicateRule(String word) {
        this.word = word;
    }

    /** Returns the word that mapping files and the command line use. */
    public String word() {
        return word;
    }
}
