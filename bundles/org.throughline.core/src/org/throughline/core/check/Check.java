package org.throughline.core.check;

import java.util.List;

/**
 * A rule that a client's model is held against; contributed to the extension point {@code org.throughline.core.checks}.
 * A check keeps no state and changes nothing.
 */
public interface Check {
    /** Returns the id, which a client's folder names when the check is switched off. */
    String id();

    /** Returns the severity of what it finds. */
    Severity severity();

    /** Returns what the check is for and why it matters, in words for a consultant. */
    String explanation();

    /** Returns what it finds, in the order of the model; in time linear in the size of the client. */
    List<Finding> run(ClientContext client);

    /**
     * Returns whether each fix leaves the check's other findings and their fixes as they are. Then all that it finds is
     * fixed in one go; else it runs anew after each fix, since that may have settled others.
     */
    default boolean hasIndependentFixes() {
        return false;
    }
}
