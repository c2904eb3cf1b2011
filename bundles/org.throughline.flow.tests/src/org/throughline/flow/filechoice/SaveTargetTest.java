package org.throughline.flow.filechoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written where, after a name was typed and a kind of file chosen. */
class SaveTargetTest {
    private static final Path FOLDER = Path.of("visits");
    private static final List<FileKind> KINDS = List.of(
            new FileKind("BPMN", List.of("bpmn", "xml")),
            new FileKind("SVG", List.of("svg")),
            new FileKind("PDF", List.of("pdf")),
            new FileKind("PDF, A4", List.of("pdf")));

    @ParameterizedTest
    @CsvSource({
        "0, visit.bpmn, 0, visit.bpmn",
        "0, visit.xml, 0, visit.xml",
        "2, visit.bpmn, 2, visit.pdf",
        "1, visit, 1, visit.svg",
        "2, mine.svg, 1, mine.svg",
        "2, mine, 2, mine.pdf",
        "3, mine.pdf, 3, mine.pdf",
        "1, v1.2, 1, v1.2.svg",
        "2, visit.PDF, 2, visit.PDF",
        "-1, mine.pdf, 2, mine.pdf",
        "-1, mine, 0, mine.bpmn"
    })
    void theKindThatWasChosenIsWrittenUnlessAnotherEndingWasTyped(int chosen, String answer, int kind, String name) {
        assertEquals(
                new SaveTarget(kind, FOLDER.resolve(name)),
                SaveTarget.of(KINDS, chosen, FOLDER.resolve(answer), "visit"));
    }

    @Test
    void theSystemIsToldThePatterns() {
        assertEquals("*.bpmn;*.xml", KINDS.getFirst().patterns());
        assertEquals("*.*", FileKind.any("All files").patterns());
    }
}
