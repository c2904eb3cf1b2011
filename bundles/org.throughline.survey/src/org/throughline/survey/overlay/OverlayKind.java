package org.throughline.survey.overlay;

/** What an overlay tells of the elements of a flowchart. */
public enum OverlayKind {
    /** Nothing. */
    NONE,
    /** What the checks find. */
    FINDINGS,
    /** How far supplier and customer agree. */
    HAND_OFFS,
    /** The latest favourable share of the questions that measure it. */
    SCORES,
    /** Work and wait. */
    TIME
}
