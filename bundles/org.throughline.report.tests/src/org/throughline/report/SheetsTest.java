package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.organisation.Participant;
import org.throughline.model.survey.Question;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Signatures;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Table;
import org.throughline.report.document.Text;
import org.throughline.report.sheets.Sheets;
import org.throughline.sample.SampleClient;

class SheetsTest {
    @TempDir
    Path scratch;

    private ClientFolder client;
    private Sheets sheets;

    @BeforeEach
    void write() throws Exception {
        SampleClient.write(scratch.resolve("sample"));
        client = ClientFolder.open(scratch.resolve("sample"));
        sheets = new Sheets(client);
    }

    private Participant named(String name) {
        return client.client().getParticipants().stream()
                .filter(participant -> participant.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aJobSheetSaysWhatAndWhyAndBothRoles() {
        ReportDocument sheet = sheets.job(named("Lab technician"));
        assertEquals("Job sheet: Lab technician", sheet.title());
        String words = Texts.of(sheet.sections());
        for (String part : List.of(
                "Outpatient laboratory", "As a customer", "As a supplier", "What the customer is told", "Draw blood")) {
            assertTrue(words.contains(part), part);
        }
    }

    @Test
    void anAgreementHasEveryHandOffBothWaysAndTwoLinesToSign() throws Exception {
        ReportDocument sheet = sheets.agreement(named("Ward nurse"), named("Patient"));
        var blocks = sheet.sections().getFirst().blocks();
        List<String> directions = blocks.stream()
                .filter(Heading.class::isInstance)
                .map(heading -> Texts.of(heading))
                .toList();
        assertEquals(List.of("Ward nurse hands to Patient", "Patient hands to Ward nurse", "We agree"), directions);
        long expected = client.processes().stream()
                .flatMap(process -> HandOffs.of(process).stream())
                .filter(handOff -> List.of("Ward nurse", "Patient")
                        .containsAll(List.of(
                                handOff.supplier().getName(), handOff.customer().getName())))
                .count();
        assertEquals(expected, blocks.stream().filter(Table.class::isInstance).count());
        Signatures signatures = (Signatures) blocks.getLast();
        assertEquals(
                List.of("Ward nurse", "Patient"),
                signatures.who().stream().map(Text::plain).toList());
    }

    @Test
    void thoseWhoHandNothingToEachOtherCannotAgree() {
        RefusedInputException refused = assertThrows(
                RefusedInputException.class, () -> sheets.agreement(named("Health plan"), named("Lab technician")));
        assertTrue(refused.reason().contains("no flowchart shows a hand-off"), refused.reason());
    }

    @Test
    void aSurveySheetAsksEveryQuestionInLargeType() throws Exception {
        var survey = client.surveys().getFirst();
        ReportDocument sheet = sheets.survey(survey, null);
        assertTrue(sheet.look().largeType());
        String words = Texts.of(sheet.sections());
        for (Question question : survey.getQuestions()) {
            String asked = question.getText() == null ? question.getName() : question.getText();
            assertTrue(words.contains(asked), asked);
        }
        assertTrue(words.contains("\u2610\u00a0Yes"), words);
    }

    @Test
    void aSheetBeginsWithoutContents() throws Exception {
        ReportDocument sheet = sheets.survey(client.surveys().getFirst(), null);
        Path html = scratch.resolve("sheet.html");
        Reports.write(sheet, html);
        assertFalse(Files.readString(html).contains("#contents"));
        var word = DocxFormatTest.parts(DocxFormatTest.write(sheet));
        String document = DocxFormatTest.text(word, "word/document.xml");
        assertFalse(document.contains("PAGEREF") || document.contains("w:type=\"page\""), document);
        assertTrue(document.contains("Thank you."), document);
    }

    @Test
    void everySheetIsWrittenInEveryFormat() throws Exception {
        for (ReportDocument sheet : List.of(
                sheets.job(named("Pharmacist")),
                sheets.agreement(named("Ward nurse"), named("Patient")),
                sheets.survey(client.surveys().getFirst(), null))) {
            for (String extension : Reports.extensions()) {
                Path file = scratch.resolve("sheet." + extension);
                Reports.write(sheet, file);
                assertTrue(Files.size(file) > 0, extension);
            }
        }
    }
}
