package org.throughline.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Outpatient blood test, outpatient-blood-test",
        "'  Admission & discharge (2026)  ', admission-discharge-2026",
        "Straße nach Übach, strasse-nach-ubach",
        "'../../etc/passwd', etc-passwd",
        "'C:\\x', c-x",
        "'...', unnamed",
        "'', unnamed",
        ", unnamed",
        "急診室, 急診室"
    })
    void keepsWhatCanStandInAFileName(String name, String slug) {
        assertEquals(slug, Slug.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "nul", "com1", "LPT9", "aux"})
    void isNoNameThatWindowsKeepsForItself(String name) {
        assertTrue(!Set.of("con", "nul", "com1", "lpt9", "aux").contains(Slug.of(name)), Slug.of(name));
    }

    @Test
    void isNotTooLongAndEndsWithALetter() {
        assertEquals(60, Slug.of("x".repeat(500)).length());
        assertEquals("a".repeat(59), Slug.of("a".repeat(59) + " b"));
    }

    @Test
    void doesNotCutACharacterInTwo() {
        String cut = Slug.of("\ud835\udfd8x".repeat(80) + "\ud840\udc00".repeat(80));
        assertEquals(cut, new String(cut.getBytes(UTF_8), UTF_8));
        String wide = Slug.of("a" + "\ud840\udc00".repeat(80));
        assertEquals(wide, new String(wide.getBytes(UTF_8), UTF_8));
    }

    @Test
    void aTakenOneGetsANumber() {
        Set<String> taken = Set.of("blood-test", "blood-test-2");
        assertEquals("blood-test-3", Slug.unused("Blood test", taken::contains));
        assertEquals("urine-test", Slug.unused("Urine test", taken::contains));
    }
}
