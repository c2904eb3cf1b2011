package org.throughline.improvement.overview;

/** What the method asks for, in its order. */
public enum MethodPoint {
    /** Who the customers are, and the statements that make the product complete in their eyes. */
    PRODUCT("Customers and products"),
    /** What customers perceive before anything is changed. */
    BASELINE("Baseline"),
    /** The process and its hand-offs. */
    FLOWCHART("Flowchart"),
    /** What each job produces, and why. */
    JOBS("Jobs"),
    /** What customers are told where they are met. */
    SCRIPTS("Scripts"),
    /** What keeps customers from their product. */
    PROBLEMS("Problems"),
    /** Who does what about it, and until when. */
    PLAN("Plan"),
    /** The same questions asked again, and talks with customers. */
    FOLLOW_UP("Follow-up"),
    /** What it cost and brought. */
    RETURNS("Returns");

    private final String words;

    MethodPoint(String words) {
        this.words = words;
    }

    /** Returns the point in words. */
    public String words() {
        return words;
    }
}
