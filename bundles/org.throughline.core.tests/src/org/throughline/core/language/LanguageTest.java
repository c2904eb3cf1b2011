package org.throughline.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.find.Naming;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;

/** Texts are English wherever they are made, and in the window's language where the window asks. */
class LanguageTest {
    private final Locale before = Locale.getDefault();
    private final Step step = ProcessFactory.eINSTANCE.createStep();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "en-US", "tr-TR", "ar-EG"})
    void unaskedItIsEnglishWhateverTheMachineSpeaks(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        step.setName("Blut abnehmen");
        assertEquals("step \"Blut abnehmen\"", Naming.called(step));
        assertEquals("2026-11-23", Language.day(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void theWindowIsToldInItsLanguage() {
        Locale.setDefault(Locale.GERMANY);
        assertEquals("Schritt „ohne Namen“", Language.ofWindow(() -> Naming.called(step)));
        assertEquals("23.11.2026", Language.ofWindow(() -> Language.day(LocalDate.of(2026, 11, 23))));
    }

    @Test
    void aLanguageWithoutTranslationIsEnglish() {
        Locale.setDefault(Locale.GERMANY);
        assertEquals("step \"without a name\"", Language.in(Locale.FRENCH, () -> Naming.called(step)));
    }

    @Test
    void askingEndsWithTheAnswer() {
        List<String> told = Language.in(
                Locale.GERMAN, () -> List.of(Language.in(Locale.ENGLISH, () -> Naming.kind(step)), Naming.kind(step)));
        assertEquals(List.of("step", "Schritt"), told);
        assertThrows(
                IllegalStateException.class,
                () -> Language.in(Locale.GERMAN, () -> {
                    throw new IllegalStateException();
                }));
        assertEquals("step", Naming.kind(step));
    }
}
