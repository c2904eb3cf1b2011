package org.throughline.survey.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.throughline.survey.dialect.DroppedRow;

/** An import report for machines and for people. */
final class ImportReportText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ImportReportText() {}

    static String json(ImportReport report) {
        ObjectNode root = JSON.createObjectNode();
        root.put("file", report.file());
        root.put("sha256", report.sha256());
        root.put("survey", report.survey());
        root.put("wave", report.wave());
        root.put("dialect", report.dialect());
        root.put("confidence", report.confidence());
        texts(root.putArray("reasons"), report.reasons());
        root.putObject("rows")
                .put("read", report.read())
                .put("kept", report.kept())
                .put("dropped", report.dropped().size());
        ArrayNode dropped = root.putArray("dropped");
        for (DroppedRow row : report.dropped()) {
            dropped.addObject().put("row", row.row()).put("reason", row.reason());
        }
        ArrayNode columns = root.putArray("columns");
        for (ColumnReport column : report.columns()) {
            columns.addObject()
                    .put("name", column.name())
                    .put("question", column.question())
                    .put("status", column.status());
        }
        ArrayNode setAside = root.putArray("setAside");
        for (SetAside cell : report.setAside()) {
            setAside.addObject()
                    .put("row", cell.row())
                    .put("column", cell.column())
                    .put("value", cell.value())
                    .put("reason", cell.reason());
        }
        texts(root.putArray("notes"), report.notes());
        return write(root);
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static String write(ObjectNode root) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return JSON.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers was not written", e);
        }
    }

    static String plain(ImportReport report) {
        StringBuilder text = new StringBuilder();
        line(text, "Import of " + report.file() + " into " + report.survey() + ", " + report.wave());
        line(
                text,
                "Read as " + report.dialect() + String.format(Locale.ROOT, " (confidence %.2f): ", report.confidence())
                        + String.join("; ", report.reasons()));
        line(
                text,
                "Rows: " + report.read() + " read, " + report.kept() + " kept, "
                        + report.dropped().size() + " dropped");
        report.dropped().forEach(row -> line(text, "  row " + row.row() + ": " + row.reason()));
        line(text, "Columns:");
        for (ColumnReport column : report.columns()) {
            String question = column.question() == null ? "" : " -> " + column.question();
            line(text, "  " + oneLine(column.name()) + question + ": " + column.status());
        }
        if (!report.setAside().isEmpty()) {
            line(
                    text,
                    "Cells that are no answer, kept as not answered: "
                            + report.setAside().size());
        }
        for (SetAside cell : report.setAside()) {
            String place = "  row " + cell.row() + ", " + oneLine(cell.column());
            line(text, place + ": \"" + oneLine(cell.value()) + "\", " + cell.reason());
        }
        if (!report.notes().isEmpty()) {
            line(text, "Notes:");
        }
        report.notes().forEach(note -> line(text, "  " + note));
        line(text, "SHA-256 of the file: " + report.sha256());
        return text.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
