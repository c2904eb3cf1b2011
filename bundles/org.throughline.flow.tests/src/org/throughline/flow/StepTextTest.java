package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.flow.interview.StepText;

class StepTextTest {
    private static final List<String> KNOWN = List.of("Lab", "Lab technician", "Patient");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "Draw blood | - | Draw blood | false",
                "@Nurse: Take the history | Nurse | Take the history | false",
                "@Social  worker : Call the family | Social worker | Call the family | false",
                "@lab technician Draw blood | Lab technician | Draw blood | false",
                "@Lab technician: Draw blood: twice | Lab technician | Draw blood: twice | false",
                "@Lab Draw blood | Lab | Draw blood | false",
                "@Laboratory: Draw blood | Laboratory | Draw blood | false",
                "Draw blood @Lab technician | Lab technician | Draw blood | false",
                "Draw blood @Charge nurse | Charge nurse | Draw blood | false",
                "Write to info@hospital.org | - | Write to info@hospital.org | false",
                "Order complete? | - | Order complete? | true",
                "@Patient: Ready? | Patient | Ready? | true",
                "Ready? @Patient | Patient | Ready? | true",
                "Ask why? and write it down | - | Ask why? and write it down | false",
            })
    void isReadByOneRule(String typed, String role, String name, boolean decision) {
        StepText text = StepText.of(typed, KNOWN);
        assertNull(text.problem());
        assertEquals(role, text.role());
        assertEquals(name, text.name());
        assertEquals(decision, text.isDecision());
    }

    @Test
    void linesOfANameAreKept() {
        assertEquals("Draw\nblood", StepText.of(" Draw\nblood @Lab", KNOWN).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Nurse Take the history", "@Nurse", "@Lab:", "@Lab technician", "@", " @Nurse:"})
    void whatCannotBeTakenIsSaid(String typed) {
        assertNotNull(StepText.of(typed, KNOWN).problem());
    }
}
