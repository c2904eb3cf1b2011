package org.throughline.ui.find;

import org.eclipse.swt.graphics.Image;

/**
 * A line of what was found.
 *
 * @param group what it belongs to; lines of a group follow one another
 * @param detail what else is said of it; empty for nothing
 * @param image null for none
 * @param open goes there
 */
record Line(String group, String text, String detail, Image image, Runnable open) {}
