package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The cursors that GEF 3.2 shows while a palette is dragged; today's platform has no such class any more. */
public final class DragCursors {
    /** The code of the cursor that forbids to drop. */
    public static final int INVALID = 0;
    /** The code of the cursor over a left edge. */
    public static final int LEFT = 1;
    /** The code of the cursor over a right edge. */
    public static final int RIGHT = 2;

    private DragCursors() {}

    /** Returns the system's cursor for a code. */
    public static Cursor getCursor(int code) {
        return Display.getCurrent().getSystemCursor(code == INVALID ? SWT.CURSOR_NO : SWT.CURSOR_SIZEALL);
    }
}
