package org.throughline.report.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Block.Quote;
import org.throughline.report.document.Figure;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.ReportDocument.Look;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.privacy.PersonalData.Found;

class PersonalDataTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ask anna.k+ward@clinic.example.org today | MAIL | anna.k+ward@clinic.example.org",
                "call 030 555 01 99 | PHONE | 030 555 01 99",
                "call +1 (555) 010-9999 | PHONE | +1 (555) 010-9999",
                "the man born on 12.03.1951 | BIRTH | born on 12.03.1951",
                "DOB: 1951-03-12 | BIRTH | DOB: 1951-03-12",
                "MRN: 4711-0815 was lost | RECORD | MRN: 4711-0815",
                "Mrs. Miller helped | PERSON | Mrs. Miller",
                "thanks to Dr. Anna O'Neil! | PERSON | Dr. Anna O'Neil",
                "Frau Dr. med. Öztürk war da | PERSON | Frau Dr. med. Öztürk",
                "ring 555-010-9999 | PHONE | 555-010-9999",
                "from 192.168.10.7 | COMPUTER | 192.168.10.7"
            })
    void whatTellsWhoSomebodyIsIsFound(String written, PersonalKind kind, String words) {
        assertEquals(List.of(new Found(kind, words, "Notes")), found(new Paragraph(Text.ofName(written))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Draw blood at 8:30, results by 14:00",
                "Percentage 41.9 of 43, version 1.2.3",
                "From 2026-03-01 to 2026-03-31",
                "The nurse hands the order to the lab technician",
                "from 01.03.2026 to 31.03.2026",
                "Room 12/4, tube 500 ml",
                "Patient record complete"
            })
    void whatTellsNothingIsNot(String written) {
        assertEquals(List.of(), found(new Paragraph(Text.ofName(written))));
    }

    @Test
    void everyPlaceIsLookedAt() {
        Text mail = Text.ofName("a@b.example");
        Found expected = new Found(PersonalKind.MAIL, "a@b.example", "Notes");
        assertEquals(List.of(expected), found(new Bullets(List.of(Text.of("by "), mail))));
        assertEquals(
                List.of(expected),
                found(new Table(
                        Text.of("Owners"),
                        List.of(Column.text("Owner")),
                        List.of(List.of(Cell.of(Text.of("x"), mail))))));
        assertEquals(
                List.of(expected),
                found(new Figure("<svg viewBox=\"0 0 1 1\"><text>a@b.example</text></svg>", "", Text.EMPTY, false, 0)));
        assertEquals(List.of(expected), found(new Paragraph(Text.of("see").footnote(mail))));
    }

    @Test
    void ownWordsAreAlwaysTold() {
        assertEquals(
                List.of(new Found(PersonalKind.OWN_WORDS, "Nobody told me why.", "Notes")),
                found(new Quote(Text.ofName("Nobody told me why."), Text.ofName("Patient"))));
    }

    @Test
    void aLongTextTakesNoLongerThanItsLength() {
        String hostile = "1 2 3 4 ".repeat(20_000) + "a@".repeat(20_000) + "Dr. Dr. Dr. ".repeat(10_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> found(new Paragraph(Text.ofName(hostile))));
    }

    private static List<Found> found(Block block) {
        return PersonalData.in(new ReportDocument(
                "Report",
                "Client",
                "en",
                "",
                Look.USUAL,
                List.of(new Section("notes", "Notes", List.of(block))),
                List.of()));
    }
}
