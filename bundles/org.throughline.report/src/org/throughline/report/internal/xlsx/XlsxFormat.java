package org.throughline.report.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.chart.sheet.Sheet;
import org.throughline.chart.sheet.WorkbookFile;
import org.throughline.report.ReportFormat;
import org.throughline.report.document.Block;
import org.throughline.report.document.Chart;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;
import org.throughline.report.internal.RegisterAppendix;

/** Writes the tables of a report, the numbers of its charts and its number register as a workbook. */
public final class XlsxFormat implements ReportFormat {
    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void write(ReportDocument report, OutputStream out) throws IOException {
        Map<String, NumberEntry> numbers = new HashMap<>();
        report.numbers().forEach(entry -> numbers.put(entry.id(), entry));
        List<Sheet> sheets = new ArrayList<>();
        List<List<Object>> contents = new ArrayList<>();
        for (Section section : report.sections()) {
            if (!section.id().equals(RegisterAppendix.ID)) {
                for (Block block : section.blocks()) {
                    sheet(block, numbers, section, contents, sheets);
                }
            }
        }
        sheets.add(RegisterSheet.of(report.numbers()));
        contents.add(List.of(new Sheet.Link(RegisterSheet.NAME), RegisterSheet.TITLE, ""));
        sheets.addFirst(new Sheet(
                "Contents",
                report.client() + ": " + report.title() + (report.subtitle().isEmpty() ? "" : ", " + report.subtitle()),
                List.of("Sheet", "What it shows", "Section"),
                contents));
        WorkbookFile.write(sheets, out);
    }

    private static void sheet(
            Block block,
            Map<String, NumberEntry> numbers,
            Section section,
            List<List<Object>> contents,
            List<Sheet> sheets) {
        Sheet made = switch (block) {
            case Table table -> new TableSheet(numbers).of(table);
            case Chart chart -> ChartSheet.of(chart);
            default -> null;
        };
        if (made != null) {
            sheets.add(made);
            contents.add(List.of(new Sheet.Link(made.name()), made.title(), section.title()));
        }
    }
}
