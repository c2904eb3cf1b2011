package org.throughline.survey.overlay;

/** How much attention an element asks for; each is shown by a shape and a word, never by colour alone. */
public enum Attention {
    /** All is well. */
    LOW,
    /** Worth a look. */
    MIDDLE,
    /** Look here first. */
    HIGH,
    /** Nothing is known, or it must not be shown. */
    UNKNOWN
}
