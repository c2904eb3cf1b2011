package org.throughline.chart.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.throughline.chart.ChartTable;
import org.throughline.chart.markup.Markup;
import org.throughline.survey.answers.SafeCell;

/** Writes tables for spreadsheet programs; no cell of theirs is a formula. The same table gives the same bytes. */
public final class TableFile {
    private static final int SHEET_NAME = 31;
    private static final int WIDEST = 60;
    private static final int CELL = 32_000;
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";
    /** The first moment that a ZIP can name, whatever the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TableFile() {}

    /** Returns a table as CSV: UTF-8, RFC 4180. */
    public static byte[] csv(ChartTable table) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(table.columns());
            for (List<Object> row : table.rows()) {
                writer.writeRecord(row.stream().map(TableFile::text).toList());
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case Number number -> new BigDecimal(number.toString()).toPlainString();
            default -> SafeCell.write(cell.toString());
        };
    }

    /** Returns a table as a workbook with one sheet. */
    public static byte[] xlsx(ChartTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "Throughline", null);
        Worksheet sheet = workbook.newWorksheet(sheetName(table.name()));
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.columns().size(); column++) {
            String heading = table.columns().get(column);
            int widest = heading.length();
            sheet.value(0, column, heading);
            sheet.style(0, column).bold().set();
            for (int row = 0; row < table.rows().size(); row++) {
                Object cell = table.rows().get(row).get(column);
                if (cell instanceof Number number) {
                    sheet.value(row + 1, column, number);
                } else if (cell != null && !cell.toString().isEmpty()) {
                    String text = Markup.fit(SafeCell.write(cell.toString()));
                    sheet.value(row + 1, column, text.substring(0, Math.min(CELL, text.length())));
                    widest = Math.max(widest, text.length());
                }
            }
            sheet.width(column, Math.min(widest, WIDEST) + 2);
        }
        workbook.finish();
        return timeless(out.toByteArray());
    }

    private static String sheetName(String name) {
        String fit = Markup.fit(name)
                .replaceAll("[\\[\\]:*?/\\\\\\s]+", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
        String shortened = fit.substring(0, Math.min(SHEET_NAME, fit.length()))
                .replaceAll("[\\ud800-\\udbff]$", "")
                .replaceAll("'+$", "")
                .strip();
        return shortened.isEmpty() ? "Chart" : shortened;
    }

    /** The library writes the time into the file; the copy has none. */
    private static byte[] timeless(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile parts = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                byte[] content = parts.getInputStream(part).readAllBytes();
                if (part.getName().equals("docProps/core.xml")) {
                    content = new String(content, StandardCharsets.UTF_8)
                            .replaceAll(CREATED, "")
                            .getBytes(StandardCharsets.UTF_8);
                }
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_TIME);
                copy.putNextEntry(entry);
                copy.write(content);
            }
        }
        return out.toByteArray();
    }
}
