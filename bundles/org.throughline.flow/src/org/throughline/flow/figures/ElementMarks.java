package org.throughline.flow.figures;

import org.throughline.core.check.Severity;
import org.throughline.survey.overlay.OverlayValue;

/**
 * What is marked at an element besides what it is.
 *
 * @param overlay what the chosen overlay tells of it; null where nothing
 * @param finding how heavy the heaviest finding at it is; null where there is none
 * @param emphasis how it stands out while the customer line is shown
 * @param weak whether it is one of the weakest links of the customer line
 */
public record ElementMarks(OverlayValue overlay, Severity finding, Emphasis emphasis, boolean weak) {
    /** An element at which nothing is marked. */
    public static final ElementMarks NONE = new ElementMarks(null, null, Emphasis.NORMAL, false);

    /** How an element stands out. */
    public enum Emphasis {
        NORMAL,
        STRONG,
        FADED
    }
}
