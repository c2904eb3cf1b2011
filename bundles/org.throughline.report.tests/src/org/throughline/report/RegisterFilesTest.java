package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.SmallCells;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.internal.xlsx.XlsxFormat;
import org.throughline.sample.SampleClient;

/** The number register in a workbook and as JSON. */
class RegisterFilesTest {
    @TempDir
    private Path scratch;

    @Test
    void theWorkbookHoldsEveryTableAndEveryNumber() throws Exception {
        ClientFolder client = Clients.answered(scratch.resolve("client"), "Oak", SmallCells.CMS, 84, 116, 120, 80);
        ReportDocument report = Clients.document(client);
        Path file = scratch.resolve("report.xlsx");
        Clients.write(client, file);
        List<Row> register = rows(file, "Number register");
        assertEquals(report.numbers().size() + 2, register.size());
        NumberEntry share = report.numbers().stream()
                .filter(entry -> entry.what().plain().startsWith("share"))
                .findFirst()
                .orElseThrow();
        Row row = register.stream()
                .filter(each -> text(each, 0).equals(share.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(0.42, row.getCell(2).asNumber().doubleValue(), 1e-12);
        assertEquals("200", text(row, 4));
        assertEquals(
                share.limits().orElseThrow().low(), row.getCell(5).asNumber().doubleValue(), 1e-12);
        assertEquals("rows with a valid answer in column q1", text(row, 11));
        assertTrue(register.stream().anyMatch(each -> text(each, 1).startsWith("+")), "a difference has its sign");
        assertTrue(register.stream().noneMatch(each -> text(each, 1).startsWith("'")), "and nothing before it");
        List<String> contents =
                rows(file, "Contents").stream().map(each -> text(each, 0)).toList();
        assertTrue(
                contents.contains("Table 1") && contents.stream().anyMatch(name -> name.startsWith("Figure")),
                contents::toString);
    }

    @Test
    void theSampleAndHostileNamesFitTheSchemas() throws Exception {
        SampleClient.write(scratch.resolve("sample"));
        List<ReportDocument> reports = List.of(
                Clients.document(ClientFolder.open(scratch.resolve("sample"))),
                EveryBlock.around("=cmd|'/c calc'!A1 <b>\u202e\u0000 ' [x]:*?/\\ " + "Cedar ".repeat(2000)));
        for (ReportDocument report : reports) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XlsxFormat().write(report, out);
            Map<String, byte[]> parts = DocxFormatTest.parts(out.toByteArray());
            assertTrue(parts.size() > 8, parts.keySet()::toString);
            assertEquals(List.of(), WordSchemas.errors(parts));
            String second = DocxFormatTest.text(parts, "xl/worksheets/sheet2.xml");
            assertTrue(second.contains("orientation=") && second.contains("fitToWidth=\"1\""), "fits on paper");
        }
    }

    @Test
    void noCellIsAFormulaAndEveryNameIsKept() throws Exception {
        String hostile = "=cmd|'/c calc'!A1";
        ClientFolder client = Clients.answered(scratch.resolve("client"), hostile, SmallCells.NONE, 3, 4);
        Path file = scratch.resolve("report.xlsx");
        Clients.write(client, file);
        int named = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        if (cell != null) {
                            assertFalse(cell.getType() == CellType.FORMULA, cell::toString);
                            named += cell.getText().contains(hostile) ? 1 : 0;
                        }
                    }
                }
            }
        }
        assertTrue(named > 3, "the name is in " + named + " cells");
    }

    @Test
    void whatIsHiddenIsInNeitherFile() throws Exception {
        ClientFolder client = Clients.answered(scratch.resolve("client"), "Elm", SmallCells.CMS, 7, 193, 90, 110);
        JsonNode json = json(client);
        Path file = scratch.resolve("report.xlsx");
        Clients.write(client, file);
        List<Double> numbers = new ArrayList<>();
        json.get("numbers").forEach(number -> numbers.add(number.get("value").asDouble()));
        numbers.addAll(numbers(file));
        for (double hidden : new double[] {7, 193, 7.0 / 200, 193.0 / 200, 7.0 / 200 - 0.45, 0.45 - 7.0 / 200}) {
            assertTrue(numbers.stream().noneMatch(number -> Math.abs(number - hidden) < 1e-9), "shows " + hidden);
        }
        assertTrue(numbers.stream().anyMatch(number -> Math.abs(number - 0.45) < 1e-9), "what may be shown is there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pptx"})
    void whatIsHiddenIsInNoWorkbookOfAChart(String format) throws Exception {
        ClientFolder client = Clients.answered(scratch.resolve("client"), "Elm", SmallCells.CMS, 7, 193, 90, 110);
        Path file = scratch.resolve("report." + format);
        Clients.write(client, file);
        List<Double> numbers = new ArrayList<>();
        int workbooks = 0;
        for (var part : DocxFormatTest.parts(Files.readAllBytes(file)).entrySet()) {
            if (part.getKey().endsWith(".xlsx")) {
                workbooks++;
                Path embedded = Files.write(scratch.resolve("embedded.xlsx"), part.getValue());
                numbers.addAll(numbers(embedded));
            }
        }
        assertTrue(workbooks > 0, "there is a chart");
        for (double hidden : new double[] {7, 193, 7.0 / 200, 193.0 / 200, 7.0 / 200 - 0.45, 0.45 - 7.0 / 200}) {
            assertTrue(numbers.stream().noneMatch(number -> Math.abs(number - hidden) < 1e-9), "shows " + hidden);
        }
        assertTrue(numbers.stream().anyMatch(number -> Math.abs(number - 0.45) < 1e-9), "what may be shown is there");
    }

    private static List<Double> numbers(Path file) throws Exception {
        List<Double> numbers = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        if (cell != null && cell.getType() == CellType.NUMBER) {
                            numbers.add(cell.asNumber().doubleValue());
                        }
                    }
                }
            }
        }
        return numbers;
    }

    @Test
    void theRegisterIsReadableByPrograms() throws Exception {
        ClientFolder client = Clients.answered(scratch.resolve("client"), "Oak", SmallCells.NONE, 84, 116);
        JsonNode json = json(client);
        assertEquals("Oak", json.get("client").asText());
        JsonNode share = null;
        for (JsonNode number : json.get("numbers")) {
            share = number.get("what").asText().startsWith("share") ? number : share;
        }
        assertEquals(0.42, share.get("value").asDouble(), 1e-12);
        assertEquals(0.3537, share.get("low").asDouble(), 5e-5);
        assertEquals(0.4893, share.get("high").asDouble(), 5e-5);
        assertEquals("Oak baseline", share.get("wave").asText());
    }

    @Test
    void theSameClientGivesTheSameBytes() throws Exception {
        ClientFolder client = Clients.answered(scratch.resolve("client"), "Oak", SmallCells.CMS, 84, 116);
        for (String name : List.of("a.xlsx", "a.json")) {
            Path first = scratch.resolve(name);
            Path second = scratch.resolve("again-" + name);
            Clients.write(client, first);
            Clients.write(client, second);
            assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second), name);
        }
    }

    private JsonNode json(ClientFolder client) throws Exception {
        Path file = scratch.resolve("numbers.json");
        Clients.write(client, file);
        return new ObjectMapper().readTree(file.toFile());
    }

    private static List<Row> rows(Path file, String sheet) throws Exception {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }

    private static String text(Row row, int cell) {
        return row.getCellCount() > cell && row.getCell(cell) != null
                ? row.getCell(cell).getText()
                : "";
    }
}
