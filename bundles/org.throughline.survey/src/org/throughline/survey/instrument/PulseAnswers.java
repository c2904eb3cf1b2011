package org.throughline.survey.instrument;

/** How a pulse survey is answered. */
public enum PulseAnswers {
    /** Yes or no. */
    YES_NO,
    /** Five degrees of agreement. */
    LIKERT
}
