package org.throughline.chart.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.throughline.chart.ChartTable;
import org.throughline.chart.sheet.Sheet;
import org.throughline.chart.sheet.WorkbookFile;
import org.throughline.survey.answers.SafeCell;

/** Writes tables for spreadsheet programs; no cell of theirs is a formula. The same table gives the same bytes. */
public final class TableFile {
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
        List<List<Object>> rows = table.rows().stream()
                .map(row -> row.stream().map(TableFile::readable).toList())
                .toList();
        WorkbookFile.write(List.of(new Sheet(table.name(), "", table.columns(), rows)), out);
        return out.toByteArray();
    }

    private static Object readable(Object cell) {
        return cell instanceof Double number ? Sheet.Formatted.readable(number) : cell;
    }
}
