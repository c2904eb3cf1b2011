package org.throughline.improvement.overview;

/** What the method asks for, in its order. */
public enum MethodPoint {
    /** Who the customers are, and the statements that make the product complete in their eyes. */
    PRODUCT,
    /** What customers perceive before anything is changed. */
    BASELINE,
    /** The process and its hand-offs. */
    FLOWCHART,
    /** What each job produces, and why. */
    JOBS,
    /** What customers are told where they are met. */
    SCRIPTS,
    /** What keeps customers from their product. */
    PROBLEMS,
    /** Who does what about it, and until when. */
    PLAN,
    /** The same questions asked again, and talks with customers. */
    FOLLOW_UP,
    /** What it cost and brought. */
    RETURNS;

    /** Returns the point in words. */
    public String words() {
        return OverviewTexts.of("point." + this);
    }
}
