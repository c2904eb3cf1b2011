package org.throughline.app;

import java.util.Objects;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;
import org.throughline.flow.figures.FlowColour;
import org.throughline.ui.Problems;

/**
 * What the window looks like. The choice is kept where the platform keeps its theme, so that its own preference page
 * and this one are the same choice; while nothing is kept there, the window follows the system. A high-contrast theme
 * of the system is followed whatever was chosen.
 */
enum Appearance {
    SYSTEM(null),
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
    DARK("org.eclipse.e4.ui.css.theme.e4_dark"),
    /** The colours of the system alone, without a style sheet over them. */
    HIGH_CONTRAST("org.eclipse.e4.ui.css.theme.high-contrast");

    private static final String START_THEME = "cssTheme";
    private static final String PREFERENCES = "org.eclipse.e4.ui.css.swt.theme";
    private static final String THEME = "themeid";

    private final String theme;

    Appearance(String theme) {
        this.theme = theme;
    }

    /** Returns what was chosen, {@link #SYSTEM} where nothing was or what was is unknown. */
    static Appearance chosen() {
        String kept = preferences().get(THEME, null);
        for (Appearance each : values()) {
            if (each.theme != null && each.theme.equals(kept)) {
                return each;
            }
        }
        return SYSTEM;
    }

    /** Returns what a choice means on this system; never {@link #SYSTEM}. */
    Appearance on(Display display) {
        if (display.getHighContrast()) {
            return HIGH_CONTRAST;
        }
        if (this != SYSTEM) {
            return this;
        }
        if (isHighContrastAskedFor()) {
            return HIGH_CONTRAST;
        }
        return Display.isSystemDarkTheme() || hasDarkGround(display) ? DARK : LIGHT;
    }

    /** SWT knows the theme of the desktop, not the one that GTK is given for a single program. */
    private static boolean isHighContrastAskedFor() {
        return Objects.requireNonNullElse(System.getenv("GTK_THEME"), "").contains("HighContrast");
    }

    private static boolean hasDarkGround(Display display) {
        return brightness(display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND))
                < brightness(display.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
    }

    private static float brightness(Color colour) {
        return colour.getRGB().getHSB()[2];
    }

    /** Makes the workbench begin with what was chosen; to be called before there is one. */
    static void begin(Display display) {
        Appearance shown = chosen().on(display);
        System.setProperty(START_THEME, shown.theme);
        shown.dress(display);
    }

    /** Has the parts follow that no style sheet reaches. */
    private void dress(Display display) {
        FlowColour.useSystemColours(this == HIGH_CONTRAST);
        if (this != HIGH_CONTRAST) {
            display.setDarkThemePreferred(this == DARK);
        }
    }

    /**
     * Keeps this as the choice; a window is shown so from its next start.
     *
     * @return whether the window will look otherwise than now
     */
    boolean choose(Display display) {
        Appearance before = chosen().on(display);
        keep();
        return on(display) != before;
    }

    private void keep() {
        IEclipsePreferences preferences = preferences();
        if (theme == null) {
            preferences.remove(THEME);
        } else {
            preferences.put(THEME, theme);
        }
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            Problems.log(e);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(PREFERENCES);
    }
}
