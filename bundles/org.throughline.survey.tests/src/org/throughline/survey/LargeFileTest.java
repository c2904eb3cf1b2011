package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.DroppedRow;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.imports.ImportReport;
import org.throughline.survey.internal.csv.CsvRow;
import org.throughline.survey.internal.csv.CsvText;
import org.throughline.survey.internal.dialect.PlainCsv;

/** Files of several megabytes, which are read in pieces, come out as if they were read at once. */
class LargeFileTest {
    private static final String[] CELLS = {
        "Yes",
        "No",
        "",
        "a \"word\"",
        "line\nbreak",
        "old\rbreak",
        "new\r\nbreak",
        "5\" wide",
        ",",
        "\"",
        "ä, é",
        "😀",
        " ",
        "''"
    };

    @TempDir
    Path place;

    /** Three columns: one of many values, one of few, one in which signs of CSV stand wherever they may. */
    private static String text(int rows, String lineEnd) {
        Random random = new Random(rows);
        StringBuilder text = new StringBuilder("id,wild,unit").append(lineEnd);
        for (int row = 0; row < rows; row++) {
            String wild = CELLS[random.nextInt(CELLS.length)] + CELLS[random.nextInt(CELLS.length)];
            boolean open = !wild.startsWith("\"") && wild.matches("[^,\r\n]*") && random.nextBoolean();
            text.append("person ").append(row).append(',');
            text.append(open ? wild : "\"" + wild.replace("\"", "\"\"") + "\"");
            text.append(",ward ").append(random.nextInt(30)).append(lineEnd);
            if (random.nextInt(1000) == 0) {
                text.append(random.nextBoolean() ? "" : "too,few").append(lineEnd);
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void piecesGiveWhatTheWholeGives(String lineEnd) throws Exception {
        String text = text(120_000, lineEnd);
        Path file = Files.writeString(place.resolve("large.csv"), text);
        List<CsvRow> whole = CsvText.read(file, text, ',');
        ColumnTable table = new PlainCsv().readColumns(SurveyFile.open(file));
        int row = 0;
        List<Integer> dropped = new ArrayList<>();
        for (CsvRow record : whole.subList(1, whole.size())) {
            if (record.cells().size() == 3) {
                assertEquals(record.number(), table.number(row));
                for (int column = 0; column < 3; column++) {
                    assertEquals(record.cells().get(column), table.cells(column).text(row));
                }
                row++;
            } else {
                dropped.add(record.number());
            }
        }
        assertEquals(row, table.rows());
        assertEquals(dropped, table.dropped().stream().map(DroppedRow::row).toList());
        Table rows = table.toTable();
        assertEquals(
                rows, ColumnTable.of(rows).toTable(), "rows made of columns and columns made of rows hold the same");
    }

    @Test
    void anotherEncodingIsReadInPiecesToo() throws Exception {
        String line = "person,größer,ward\n";
        byte[] bytes = ("id,size,unit\n" + line.repeat(100_000)).getBytes(Charset.forName("windows-1252"));
        ColumnTable table = new PlainCsv().readColumns(SurveyFile.open(Files.write(place.resolve("w.csv"), bytes)));
        assertEquals(100_000, table.rows());
        assertEquals("größer", table.cells(1).text(99_999));
        assertEquals(1, table.notes().size());
        byte[] wide = ("\uFEFFid,size,unit\n" + line.repeat(100_000)).getBytes(StandardCharsets.UTF_16LE);
        table = new PlainCsv().readColumns(SurveyFile.open(Files.write(place.resolve("wide.csv"), wide)));
        assertEquals(100_000, table.rows());
        assertEquals("größer", table.cells(1).text(0));
    }

    @Test
    void aFaultFarBelowIsRefusedWithItsLine() throws Exception {
        String good = "1,\"yes\nindeed\"\n".repeat(200_000);
        Path file = Files.writeString(place.resolve("fault.csv"), "id,a\n" + good + "2,\"yes\" and\n" + good);
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> new PlainCsv().readColumns(SurveyFile.open(file)));
        assertEquals(400_002, refused.line());
        assertTrue(refused.reason().contains("closing quotation mark"), refused.reason());
    }

    @Test
    void aMillionCellsComeBackFromTheStore() throws Exception {
        TestClient client = TestClient.in(place.resolve("client"));
        Path file = Files.writeString(place.resolve("large.csv"), text(120_000, "\n") + "person 7,again,ward 1\n");
        ImportReport report = client.imported(file, "Baseline");
        assertEquals(report.read(), report.kept() + report.dropped().size());
        assertEquals(120_000, report.kept());
        assertEquals(
                "the respondent of row", report.dropped().getLast().reason().substring(0, 21));
        Answers answers = client.answers("Baseline");
        assertEquals("person 119999", answers.value(119_999, Answers.RESPONDENT));
        assertEquals(
                120_000,
                answers.cross("wild", "unit").groups().stream()
                        .mapToInt(answers.cross("wild", "unit")::size)
                        .sum());
        Path stored = client.folder().resolve("answers/discharge/baseline.csv");
        assertEquals(Files.size(stored), answers.toCsv().length);
        assertEquals(-1, Files.mismatch(stored, Files.write(place.resolve("again.csv"), answers.toCsv())));
    }
}
