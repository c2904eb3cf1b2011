package org.throughline.survey.trace;

/** The stages of the evidence loop, in their order. */
public enum StageKind {
    /** What a participant must have. */
    NEED,
    /** The survey questions that measure it. */
    QUESTION,
    /** Their answers before anything was changed. */
    BASELINE,
    /** What keeps the participant from having it. */
    PROBLEM,
    /** What is done about the problem. */
    ACTION,
    /** The elements that the action changes, once it runs or is done. */
    CHANGE,
    /** The answers afterwards. */
    FOLLOW_UP,
    /** Whether the change worked. */
    VERDICT
}
