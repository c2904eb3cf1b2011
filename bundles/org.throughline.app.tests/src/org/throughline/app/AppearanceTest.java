package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the window looks like is chosen, kept, and otherwise the system's. */
class AppearanceTest {
    private final Display display = Display.getDefault();

    @BeforeEach
    @AfterEach
    void followTheSystem() {
        Appearance.SYSTEM.choose(display);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void theChoiceIsKept(Appearance appearance) {
        appearance.choose(display);
        assertSame(appearance, Appearance.chosen());
    }

    @Test
    void theWindowSaysWhetherItWillLookOtherwise() {
        Appearance now = Appearance.SYSTEM.on(display);
        assertFalse(now.choose(display));
        assertFalse(Appearance.SYSTEM.choose(display));
    }

    @Test
    void aThemeNobodyKnowsIsNoChoice() {
        InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme").put("themeid", "gone");
        assertSame(Appearance.SYSTEM, Appearance.chosen());
    }

    @Test
    void theWindowBeganWithWhatTheSystemHas() {
        assertNotNull(System.getProperty("cssTheme"));
    }

    @Test
    void highContrastIsAThemeWithASheetOfOurs() {
        IConfigurationElement theme = Arrays.stream(
                        Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.e4.ui.css.swt.theme"))
                .filter(each -> "org.eclipse.e4.ui.css.theme.high-contrast".equals(each.getAttribute("id")))
                .findFirst()
                .orElseThrow();
        assertEquals("org.throughline.app", theme.getContributor().getName());
        assertNotNull(Platform.getBundle("org.throughline.app").getEntry(theme.getAttribute("basestylesheeturi")));
    }

    @Test
    void theMenuOffersThemAll() {
        MenuManager menu = AppearanceMenu.create(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        assertEquals(Appearance.values().length, menu.getSize());
    }
}
