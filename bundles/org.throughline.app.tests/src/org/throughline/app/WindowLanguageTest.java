package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language of the window is chosen and kept; what else stands in the configuration is left alone. */
class WindowLanguageTest {
    private static final List<String> OTHERS =
            List.of("#kept", "osgi.bundles.defaultStartLevel=4", "eclipse.product=org.throughline.app.product");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void begin() throws Exception {
        file = Files.write(folder.resolve("config.ini"), OTHERS);
    }

    @Test
    void theChoiceIsKept() throws Exception {
        for (WindowLanguage language : WindowLanguage.values()) {
            language.choose(file);
            assertSame(language, WindowLanguage.chosen(file));
        }
    }

    @Test
    void theSystemIsFollowedAgain() throws Exception {
        assertSame(WindowLanguage.SYSTEM, WindowLanguage.chosen(file));
        WindowLanguage.GERMAN.choose(file);
        WindowLanguage.SYSTEM.choose(file);
        assertEquals(OTHERS, Files.readAllLines(file));
    }

    @Test
    void aConfigurationIsMadeWhereThereIsNone() throws Exception {
        Path fresh = folder.resolve("fresh.ini");
        WindowLanguage.ENGLISH.choose(fresh);
        assertEquals(List.of("osgi.nl=en"), Files.readAllLines(fresh));
    }

    @Test
    void theMenuOffersThemAll() {
        assertEquals(
                WindowLanguage.values().length,
                LanguageMenu.create(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                        .getSize());
    }
}
