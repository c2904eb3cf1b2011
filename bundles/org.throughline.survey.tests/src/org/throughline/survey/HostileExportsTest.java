package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.imports.ImportReport;

/** The same damage done to the export of every tool: refused or reported with its row. */
class HostileExportsTest {
    @TempDir
    Path place;

    static List<ToolExports.Export> texts() {
        return ToolExports.texts();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aNulIsRefusedWithItsLine(ToolExports.Export export) throws Exception {
        String text = text(export) + "a\u0000b\n";
        RefusedInputException refused = refused(export, text);
        assertTrue(refused.reason().contains("NUL"), refused.reason());
        assertEquals(text.lines().count(), refused.line());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aCellWithoutEndIsRefusedWithItsLine(ToolExports.Export export) throws Exception {
        String text = text(export) + "\"" + "x".repeat(3 << 20);
        RefusedInputException refused = refused(export, text);
        assertEquals(text.lines().count(), refused.line(), refused.getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void rowsOfAnotherLengthAreDroppedWithTheirNumbers(ToolExports.Export export) throws Exception {
        Table whole = read(export, text(export));
        int rows = whole.rows().getLast().number();
        Table table = read(export, text(export) + "1\n" + "\tx;y,z|".repeat(40) + "\n\n");
        List<Integer> dropped = table.dropped().stream()
                .map(row -> row.row())
                .filter(row -> row > rows)
                .toList();
        boolean shortRowsAreFilled = export.dialect().equals("limesurvey-vv");
        assertEquals(shortRowsAreFilled ? List.of(rows + 2, rows + 3) : List.of(rows + 1, rows + 2, rows + 3), dropped);
        assertEquals(
                whole.rows().size() + (shortRowsAreFilled ? 1 : 0), table.rows().size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void mixedEncodingsAreReadAsWindowsAndSaid(ToolExports.Export export) throws Exception {
        String text = text(export).replace("Thank", "Thänk").replace("fam", "fäm");
        byte[] first = text.getBytes(StandardCharsets.UTF_8);
        byte[] second =
                (lastLine(text).replaceFirst("[A-Za-z0-9]", "é") + "\n").getBytes(Charset.forName("windows-1252"));
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        Table table = dialect(export).read(file(both));
        String line = "line " + (text.lines().count() + 1) + " is no UTF-8";
        assertTrue(
                table.notes().stream().anyMatch(note -> note.startsWith(line)),
                table.notes().toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aPictureWithTheNameOfAnExportIsRefused(ToolExports.Export export) throws Exception {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> dialect(export).read(file(png)));
        assertTrue(refused.reason().contains("a picture"), refused.reason());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void formulasAreKeptAsText(ToolExports.Export export) throws Exception {
        String text = text(export);
        String formula = "=cmd()";
        String last = lastLine(text);
        String hostile = text + last.replaceAll("(Thanks|Yes|yes|Good|west|east|A2|N\\b|no\\b|1$)", formula) + "\n";
        TestClient client = TestClient.in(place.resolve("practice"));
        ImportReport report = client.imported(client.file("export.csv", hostile.getBytes(StandardCharsets.UTF_8)), "A");
        assertTrue(report.kept() > 0);
        for (String cell : Files.readString(client.folder().resolve("answers/discharge/a.csv"))
                .split("[,\n]")) {
            assertFalse(cell.startsWith("=") || cell.startsWith("\"="), cell);
        }
    }

    private static String lastLine(String text) {
        return text.lines().toList().getLast();
    }

    private static String text(ToolExports.Export export) {
        return new String(export.bytes(), StandardCharsets.UTF_8);
    }

    private RefusedInputException refused(ToolExports.Export export, String text) {
        return assertThrows(RefusedInputException.class, () -> read(export, text));
    }

    private Table read(ToolExports.Export export, String text) throws Exception {
        return dialect(export).read(file(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Dialect dialect(ToolExports.Export export) {
        return Dialects.all().stream()
                .filter(dialect -> dialect.id().equals(export.dialect()))
                .findFirst()
                .orElseThrow();
    }

    private SurveyFile file(byte[] bytes) throws Exception {
        return SurveyFile.open(Files.write(place.resolve("export.csv"), bytes));
    }
}
