package org.throughline.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.chart.internal.Tables;
import org.throughline.core.RefusedInputException;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.survey.time.ChartKind;
import org.throughline.survey.time.SeriesChart;

class ChartFileTest {
    @TempDir
    Path place;

    private static QuestionChart chart() {
        Series series = new Series();
        series.question.setName("[=cmd|'/c calc'!A1]");
        series.wave("=HYPERLINK(\"x\")");
        series.shown(40, 10, 12, 11, 13).hidden().shown(40, 20, 22, 21, 23);
        series.target(0.5, "2026-01-01", series.action("@SUM(1)", ActionStatus.DONE, "2026-02-01"));
        SeriesChart chart = series.chart(ChartKind.CONTROL);
        return new QuestionChart(SeriesPicture.of(chart), Tables.of(chart));
    }

    private static Map<String, String> parts(byte[] workbook) throws Exception {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void csvHasARowForEachPointAndNoFormula() throws Exception {
        List<String> lines = new String(ChartFile.CSV.bytes(chart(), null), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(10, lines.size());
        assertTrue(lines.get(1)
                .startsWith("\"'=HYPERLINK(\"\"x\"\")\",5 Jan 2026,2026-01-05,2026-01-11,shown,10,40,0.25,"));
        assertTrue(lines.get(5).contains(",hidden,,,,"), lines.get(5));
        assertTrue(
                lines.get(5).endsWith(",1,,2026-02-01 @SUM(1)") || lines.get(5).contains("@SUM(1)"), lines.get(5));
        assertTrue(lines.stream().noneMatch(line -> line.matches("(^|.*,)\"?[=+@].*")), lines.toString());
    }

    @Test
    void aWorkbookHasTheSameNumbersAndNoFormula() throws Exception {
        byte[] workbook = ChartFile.XLSX.bytes(chart(), null);
        Map<String, String> parts = parts(workbook);
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertFalse(sheet.contains("<f>"), sheet);
        assertTrue(sheet.contains("<v>0.25</v>"), sheet);
        assertTrue(parts.get("xl/sharedStrings.xml").contains(">&apos;=HYPERLINK("), parts.get("xl/sharedStrings.xml"));
        assertFalse(parts.get("docProps/core.xml").contains("created"));
    }

    @ParameterizedTest
    @EnumSource(ChartFile.class)
    void theSameChartGivesTheSameBytes(ChartFile format) throws Exception {
        byte[] one = format.bytes(chart(), null);
        Thread.sleep(5);
        assertArrayEquals(one, format.bytes(chart(), null));
    }

    @Test
    void theEndingChoosesTheFormatAndNothingIsHalfWritten() throws Exception {
        Path svg = place.resolve("a.SVG");
        ChartFile.write(chart(), null, svg);
        assertTrue(Files.readString(svg).startsWith("<?xml"));
        Path old = Files.writeString(place.resolve("a.pdf"), "old");
        assertThrows(RefusedInputException.class, () -> ChartFile.write(chart(), null, old));
        assertEquals("old", Files.readString(old));
        assertThrows(RefusedInputException.class, () -> ChartFile.of(place.resolve("none/a.svg")));
        assertThrows(RefusedInputException.class, () -> ChartFile.of(place));
        try (Stream<Path> files = Files.list(place)) {
            assertEquals(2, files.count());
        }
    }
}
