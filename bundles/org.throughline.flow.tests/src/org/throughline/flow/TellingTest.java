package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.bpmn.StepList;
import org.throughline.core.RefusedInputException;
import org.throughline.flow.outline.Telling;
import org.throughline.flow.steps.StepsPreview;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;

/** Lists of steps, and the flow that they become as it is read aloud. */
class TellingTest extends ViewerTestBase {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("Check in\nDraw blood", """
                        1. Start, then 2. Check in
                        2. Check in, then 3. Draw blood
                        3. Draw blood, then 4. End
                        4. End
                        """),
                Arguments.of("Phlebotomist: Draw blood\nLab technician: Run the test", """
                        1. Phlebotomist: Start, then 2. Draw blood
                        2. Phlebotomist: Draw blood, then hands over to Lab technician (3. Run the test)
                        3. Lab technician: Run the test, then 4. End
                        4. Lab technician: End
                        """),
                Arguments.of("1. Draw\n2. Plausible?\n  yes: Report\n  no: Label again\n    go back to 1\nSend", """
                        1. Start, then 2. Draw
                        2. Draw, then 3. Plausible?
                        3. Decision Plausible?, yes: 4. Report, no: 7. Label again
                        4. Report, then 5. Send
                        5. Send, then 6. End
                        6. End
                        7. Label again, then goes back to 2. Draw
                        """),
                Arguments.of("Draw\nend\nFile it", """
                        1. Start, then 2. Draw
                        2. Draw, then 3. End
                        3. End
                        Not reached from the start
                        4. File it, then 5. End
                        5. End
                        """));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListIsTold(String list, String told) throws RefusedInputException {
        Process process = StepList.parse(list, "Blood test").process();
        assertEquals(told, new Telling(process, arrow -> null).text());
    }

    @Test
    void theProductOfAHandOffIsTold() {
        Product sample = OrganisationFactory.eINSTANCE.createProduct();
        sample.setName("sample");
        HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
        session.change("Record", () -> {
            session.client().getProducts().add(sample);
            record.setSupplierStep((Step) node("Label the tubes"));
            record.setCustomerStep((Step) node("Run the test"));
            record.setProduct(sample);
            process().getHandOffRecords().add(record);
        });
        String told = new Telling(process(), flowchart::handOff).text();
        assertTrue(told.contains("Label the tubes, then hands sample to Lab technician ("), told);
        assertTrue(told.contains("no, draw again: goes back to 8. Draw blood"), told);
    }

    @Test
    void thePreviewSaysWhatTheListBecomes() {
        StepsPreview preview = StepsPreview.of("Nurse: Draw\nComplete?\nDoctor: Look", "Visit");
        assertTrue(preview.text().startsWith("2 steps, 2 participants, 1 decision\nline 2: "), preview.text());
        assertTrue(preview.text().contains("Doctor: Look"), preview.text());
        StepsPreview nothing = StepsPreview.of(" \n", "Visit");
        assertEquals(null, nothing.list());
        assertTrue(nothing.text().contains("For example:"), nothing.text());
    }
}
