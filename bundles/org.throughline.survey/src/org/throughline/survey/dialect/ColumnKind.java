package org.throughline.survey.dialect;

/** What the cells of a column are about. */
public enum ColumnKind {
    /** Answers to a question. */
    ANSWER,
    /** The id of the respondent, which tells rows apart and names nobody. */
    RESPONDENT,
    /** What the survey tool recorded beside the answers, such as dates and the browser's language. */
    METADATA,
    /** What could tell who the respondent is. */
    PERSONAL
}
