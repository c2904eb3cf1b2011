package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.throughline.survey.XlsxFile.formula;
import static org.throughline.survey.XlsxFile.row;
import static org.throughline.survey.XlsxFile.styled;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.imports.ImportReport;

/** Excel workbooks: what a person sees in the sheet is what is read, and no workbook harms the reader. */
class XlsxTest {
    @TempDir
    Path place;

    private Table read(byte[] bytes) throws Exception {
        SurveyFile file = SurveyFile.open(Files.write(place.resolve("survey.xlsx"), bytes));
        Dialects.Choice choice = Dialects.choose(file, null);
        assertEquals("xlsx", choice.dialect().id(), () -> "" + choice.sniff());
        return choice.dialect().read(file);
    }

    private Table read(XlsxFile workbook) throws Exception {
        return read(workbook.bytes());
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream()
                .map(org.throughline.survey.dialect.Row::cells)
                .toList();
    }

    private String refusal(byte[] bytes) {
        return assertThrows(RefusedInputException.class, () -> read(bytes)).reason();
    }

    @Test
    void cellsReadAsAPersonSeesThem() throws Exception {
        Table table = read(new XlsxFile()
                .sheet(
                        "Answers",
                        row(1, "id", "day", "moment", "score", "price", "said"),
                        row(
                                2,
                                "a",
                                styled(1, 46112),
                                styled(2, 46112.586805555555),
                                0.30000000000000004,
                                styled(4, 12),
                                "x, \"y\"\nz"),
                        row(3, 2.0, styled(1, 46113), null, 4, styled(4, 1250000), "=1+1"),
                        row(5, "c", null, null, "", null, "ä")));

        assertEquals(
                List.of("id", "day", "moment", "score", "price", "said"),
                table.columns().stream().map(Column::name).toList());
        assertEquals(
                List.of(
                        List.of("a", "2026-03-31", "2026-03-31 14:05", "0.3", "12", "x, \"y\"\nz"),
                        List.of("2", "2026-04-01", "", "4", "1250000", "=1+1"),
                        List.of("c", "", "", "", "", "ä")),
                cells(table));
        assertEquals(5, table.rows().getLast().number());
        assertEquals(4, table.dropped().getFirst().row());
    }

    @Test
    void formulasAreReadAsTheirLastResults() throws Exception {
        Table table = read(new XlsxFile()
                .sheet(
                        "Answers",
                        row(1, "id", "sum", "never", "wrong"),
                        row(2, "a", formula("1+1", "2"), formula("A2", null), "<c t=\"e\"><v>#N/A</v></c>"),
                        row(3, "b", formula("2+2", "4"), 1, "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")));

        assertEquals(List.of(List.of("a", "2", "", ""), List.of("b", "4", "1", "")), cells(table));
        assertTrue(
                table.notes().contains("2 cells hold formulas: their last results were read"),
                () -> "" + table.notes());
        assertTrue(
                table.notes().contains("1 cell holds a formula without a result and counts as empty"),
                () -> "" + table.notes());
        assertTrue(
                table.notes().contains("2 cells show an error such as #N/A and count as empty"),
                () -> "" + table.notes());
    }

    @Test
    void theSheetWithMostRowsIsReadAndTheOthersAreNamed() throws Exception {
        Table table = read(new XlsxFile()
                .sheet("Cover", row(1, "Patient survey"))
                .hidden("Lists", row(1, "x", "y"), row(2, 1, 2), row(3, 1, 2), row(4, 1, 2), row(5, 1, 2))
                .sheet(
                        "Data",
                        row(1, "Answers of spring"),
                        row(3, "id", "clear"),
                        row(4, "a", "yes"),
                        row(5, "b", "no")));

        assertEquals(List.of(List.of("a", "yes"), List.of("b", "no")), cells(table));
        assertEquals(4, table.rows().getFirst().number());
        assertTrue(table.notes().contains("sheets left out: Cover, Lists (hidden)"), () -> "" + table.notes());
        assertTrue(
                table.notes().contains("the table begins in row 3; what stands above it was passed over"),
                () -> "" + table.notes());
    }

    @Test
    void theExportOfAnotherToolInAWorkbookIsReadAsThatTools() throws Exception {
        Table table = read(new XlsxFile()
                .sheet(
                        "Sheet1",
                        row(1, "StartDate", "ResponseId", "IPAddress", "Q1"),
                        row(2, "Start Date", "Response ID", "IP Address", "Did you understand?"),
                        row(
                                3,
                                "{\"ImportId\":\"startDate\"}",
                                "{\"ImportId\":\"_recordId\"}",
                                "{\"ImportId\":\"ipAddress\"}",
                                "{\"ImportId\":\"QID1\"}"),
                        row(4, styled(2, 46112.5), "R_1", "10.0.0.1", 2)));

        assertEquals("Did you understand?", table.columns().getLast().text());
        assertEquals(List.of(List.of("2026-03-31 12:00", "R_1", "10.0.0.1", "2")), cells(table));
        assertTrue(table.notes().contains("the sheet was read as Qualtrics (CSV, TSV)"), () -> "" + table.notes());
    }

    @Test
    void aWorkbookGoesThroughTheWholeImport() throws Exception {
        TestClient client = TestClient.in(place, TestClient.yesNo("clear", "It was clear"));
        Path file = client.file(
                "spring.xlsx",
                new XlsxFile()
                        .sheet("S", row(1, "id", "clear"), row(2, 7, "yes"), row(3, 8, "no"), row(4, 9, 1))
                        .bytes());

        ImportReport report = client.imported(file, "Baseline");

        assertEquals("xlsx", report.dialect());
        assertEquals(List.of("1", "0", "1"), client.column("Baseline", "clear"));
    }

    @Test
    void columnsWithoutANameAndStrayCellsAreKept() throws Exception {
        Table table = read(
                new XlsxFile().sheet("S", row(1, "id", "clear"), row(2, "a", "yes", null, "stray"), row(3, "b", "no")));

        assertEquals(List.of(List.of("a", "yes", "", "stray"), List.of("b", "no", "", "")), cells(table));
    }

    @Test
    void twoColumnsOfOneNameAreRefused() {
        byte[] twice =
                new XlsxFile().sheet("S", row(1, "q1", "q1"), row(2, 1, 2)).bytes();

        assertTrue(refusal(twice).contains("two columns are called \"q1\""), () -> refusal(twice));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
    void aTruncatedArchiveIsRefused(double part) throws IOException {
        byte[] whole = large().bytes();
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * part));

        assertTrue(refusal(cut).contains("damaged or was not copied whole"), () -> refusal(cut));
    }

    private static XlsxFile large() {
        String[] rows = new String[500];
        Random random = new Random(5);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(
                    i + 1, "r" + random.nextInt(), "q" + random.nextInt(), random.nextInt(), "w" + random.nextLong());
        }
        return new XlsxFile().sheet("S", rows);
    }

    @Test
    void aRenamedPictureIsRefused() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        assertTrue(refusal(picture).contains("a picture"), () -> refusal(picture));
    }

    @Test
    void anArchiveWithoutAWorkbookIsRefused() {
        XlsxFile none = new XlsxFile().sheet("S", row(1, "a")).part("xl/workbook.xml", "<no/>");

        assertTrue(
                refusal(none.bytes()).contains("no sheet of the workbook holds anything"), () -> refusal(none.bytes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
            })
    void entitiesAreRefused(String type) {
        byte[] bytes = new XlsxFile()
                .sheet("S", row(1, "a"), row(2, "b"))
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<?xml version=\"1.0\"?>" + type + "<worksheet xmlns=\"http://schemas.openxmlformats.org/"
                                + "spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>&a;</t></is>"
                                + "</c></row></sheetData></worksheet>")
                .bytes();

        assertTrue(refusal(bytes).contains("declares a document type or entities"), () -> refusal(bytes));
    }

    @Test
    void aSheetThatExpandsToTenGibibytesIsRefusedWithoutExpandingIt() throws Exception {
        Path file = Files.write(place.resolve("bomb.xlsx"), bomb(10 << 10));

        RefusedInputException refused = assertThrows(
                RefusedInputException.class,
                () -> Dialects.choose(SurveyFile.open(file), null).dialect().read(SurveyFile.open(file)));

        assertTrue(refused.reason().contains("expands to far more than any survey has"), refused::reason);
    }

    /** A sheet of so many mebibytes of rows: one mebibyte is packed, and its packed bytes are repeated. */
    private static byte[] bomb(int mebibytes) throws Exception {
        byte[] rows = Arrays.copyOf("<row/>".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII), 1 << 20);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        byte[] packed = new byte[1 << 16];
        int length = 0;
        for (int twice = 0; twice < 2; twice++) {
            deflater.setInput(rows);
            length = deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH);
        }
        deflater.end();
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        for (int i = 0; i < mebibytes; i++) {
            sheet.write(packed, 0, length);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part :
                    new XlsxFile().sheet("S", row(1, "a")).parts().entrySet()) {
                boolean large = part.getKey().contains("sheet1");
                ZipArchiveEntry entry = new ZipArchiveEntry(part.getKey());
                entry.setMethod(large ? ZipEntry.DEFLATED : ZipEntry.STORED);
                entry.setCrc(0);
                entry.setSize(large ? (long) mebibytes << 20 : part.getValue().length);
                entry.setCompressedSize(large ? sheet.size() : part.getValue().length);
                byte[] content = large ? sheet.toByteArray() : part.getValue();
                zip.addRawArchiveEntry(entry, new ByteArrayInputStream(content));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aSheetThatLiesAboutItsSizeIsRefused() {
        String rows = "<row><c><v>1</v></c></row>".repeat(4 << 20);
        byte[] bytes = new XlsxFile().sheet("S", rows).bytes();
        for (int i = 0; i + 46 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                Arrays.fill(bytes, i + 24, i + 28, (byte) 1);
            }
        }

        assertTrue(refusal(bytes).contains("expands to far more"), () -> refusal(bytes));
    }

    @Test
    void aCellBeyondTheLastColumnIsRefused() {
        byte[] bytes = new XlsxFile()
                .sheet("S", row(1, "id"), "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>")
                .bytes();

        assertTrue(refusal(bytes).contains("beyond the last column"), () -> refusal(bytes));
    }

    @Test
    void aHugeCellIsRefused() {
        byte[] bytes = new XlsxFile()
                .sheet("S", row(1, "id", "said"), row(2, "a", "x".repeat(3 << 20)))
                .bytes();

        assertTrue(refusal(bytes).contains("no survey has cells or rows as long as here"), () -> refusal(bytes));
    }

    /**
     * Bytes of the archive and of the parts inside it are changed at random: read or refused, and never anything else.
     */
    @Test
    void mutatedWorkbooksAreReadOrRefused() throws Exception {
        Random random = new Random(20261123);
        XlsxFile good = new XlsxFile()
                .sheet(
                        "S",
                        row(1, "id", "day", "said"),
                        row(2, "a", styled(1, 46112), "x"),
                        row(3, "b", formula("1+1", "2"), "<c t=\"s\"><v>0</v></c>"));
        List<String> names = List.copyOf(good.parts().keySet());
        long end = System.nanoTime() + 10_000_000_000L;
        for (int round = 0; round < 3000 && System.nanoTime() < end; round++) {
            byte[] bytes;
            if (round % 3 == 0) {
                bytes = Mutation.of(good.bytes(), random);
            } else {
                String name = names.get(random.nextInt(names.size()));
                byte[] part = Mutation.of(good.parts().get(name), random);
                bytes = new XlsxFile()
                        .sheet("S", row(1, "id", "day", "said"), row(2, "a", styled(1, 46112), "x"))
                        .part(name, new String(part, StandardCharsets.UTF_8))
                        .bytes();
            }
            Mutation.readOrRefused(place.resolve("mutated.xlsx"), bytes, "xlsx");
        }
    }
}
