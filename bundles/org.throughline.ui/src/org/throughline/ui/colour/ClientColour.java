package org.throughline.ui.colour;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.throughline.flow.figures.FlowColour;
import org.throughline.ui.Messages;

/**
 * The colours by which the clients of a practice are told apart; each is as clear on a light ground as on a dark one.
 */
public enum ClientColour {
    BLUE,
    ORANGE,
    GREEN,
    PURPLE,
    TEAL,
    RED,
    GOLD,
    PINK;

    /** Returns the theme's colour, in high contrast that of the system's text. */
    public Color color() {
        ColorRegistry colours =
                PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        Color defined = colours.get("org.throughline.ui.client." + name());
        return FlowColour.isSystem() || defined == null
                ? Display.getCurrent().getSystemColor(SWT.COLOR_LIST_FOREGROUND)
                : defined;
    }

    /** Returns what the colour is called. */
    public String words() {
        return Messages.text("colour." + name());
    }
}
