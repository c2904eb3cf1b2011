package org.throughline.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made part by part, so that a test can put anything into it. */
final class XlsxFile {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    /** Formats of cells, in the order of their numbers: as it is, date, date and time, percent, two decimals. */
    private static final String STYLES = HEAD + "<styleSheet" + MAIN + "><numFmts count=\"1\">"
            + "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/></numFmts><cellXfs count=\"5\">"
            + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/><xf numFmtId=\"2\"/>"
            + "</cellXfs></styleSheet>";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Adds a sheet whose rows are given as XML. */
    XlsxFile sheet(String name, String... rows) {
        sheets.put(
                name, HEAD + "<worksheet" + MAIN + "><sheetData>" + String.join("", rows) + "</sheetData></worksheet>");
        return this;
    }

    XlsxFile hidden(String name, String... rows) {
        states.put(name, " state=\"hidden\"");
        return sheet(name, rows);
    }

    /** Puts a part in the place of what would be there. */
    XlsxFile part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Returns a row of texts and numbers. */
    static String row(int number, Object... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                row.append(cell((char) ('A' + i) + "" + number, cells[i]));
            }
        }
        return row.append("</row>").toString();
    }

    private static String cell(String reference, Object value) {
        if (value instanceof Number) {
            return "<c r=\"" + reference + "\"><v>" + value + "</v></c>";
        }
        String text = value.toString();
        return text.startsWith("<c")
                ? text.replaceFirst("<c", "<c r=\"" + reference + "\"")
                : "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                        + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    /** Returns a cell of a format, for {@link #row}. */
    static String styled(int style, double value) {
        return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    static String formula(String formula, String result) {
        return "<c><f>" + formula + "</f>" + (result == null ? "" : "<v>" + result + "</v>") + "</c>";
    }

    /** Returns the parts of the workbook by name. */
    Map<String, byte[]> parts() {
        StringBuilder types = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + "spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>");
        StringBuilder book = new StringBuilder(HEAD + "<workbook" + MAIN + " xmlns:r=\"" + OFFICE + "\"><sheets>");
        StringBuilder links = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + "<Relationship Id=\"rId100\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>");
        Map<String, byte[]> all = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            String name = "worksheets/sheet" + ++number + ".xml";
            types.append("<Override PartName=\"/xl/" + name + "\" ContentType=\"" + SHEET_TYPE + "\"/>");
            book.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\""
                    + states.getOrDefault(sheet.getKey(), "") + "/>");
            links.append("<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/worksheet\" Target=\"" + name
                    + "\"/>");
            all.put("xl/" + name, bytes(sheet.getValue()));
        }
        all.put("[Content_Types].xml", bytes(types + "</Types>"));
        all.put(
                "_rels/.rels",
                bytes(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\""
                        + " Type=\"" + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        all.put("xl/workbook.xml", bytes(book + "</sheets></workbook>"));
        all.put("xl/_rels/workbook.xml.rels", bytes(links + "</Relationships>"));
        all.put("xl/styles.xml", bytes(STYLES));
        all.putAll(parts);
        return all;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
