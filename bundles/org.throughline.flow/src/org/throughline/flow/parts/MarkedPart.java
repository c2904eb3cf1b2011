package org.throughline.flow.parts;

/** A part at which something can be marked. */
interface MarkedPart {

    /** Shows what is marked now. */
    void refreshMarks();
}
