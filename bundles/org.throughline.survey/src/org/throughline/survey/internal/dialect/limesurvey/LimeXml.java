package org.throughline.survey.internal.dialect.limesurvey;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.internal.csv.CsvText;

/**
 * The tables of a LimeSurvey file in XML: names of columns and rows of cells. Document types, and so entities, are
 * refused; a cell that is missing in a row is empty.
 */
final class LimeXml {
    private static final int DEEPEST = 30;
    private static final int MOST_CELLS = 10_000_000;

    private final Path file;
    private final Map<String, LimeTable> tables = new LinkedHashMap<>();
    private final List<String> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String type = "";
    private LimeTable table;
    private Map<String, String> row;
    private int cells;

    private LimeXml(Path file) {
        this.file = file;
    }

    /**
     * A table.
     *
     * @param fields the names of its columns
     * @param rows cells by column
     * @param lines the line that each row begins in
     */
    record LimeTable(List<String> fields, List<Map<String, String>> rows, List<Integer> lines) {
        static final LimeTable NONE = new LimeTable(List.of(), List.of(), List.of());
    }

    /**
     * Reads a file.
     *
     * @throws RefusedInputException where it is not well-formed, has a document type or is larger than any survey
     */
    static LimeXml read(Path file, InputStream in) throws RefusedInputException {
        LimeXml xml = new LimeXml(file);
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(in);
            while (reader.hasNext()) {
                xml.handle(reader, reader.next());
            }
            return xml;
        } catch (XMLStreamException | RuntimeException e) {
            int line = reader == null ? 0 : Math.max(0, reader.getLocation().getLineNumber());
            throw new RefusedInputException(
                    file, line, "this is not well-formed XML, or a part is missing; export the survey again", e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        return factory;
    }

    private void handle(XMLStreamReader reader, int event) throws RefusedInputException {
        int line = Math.max(0, reader.getLocation().getLineNumber());
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName(), line);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                text.append(reader.getText());
                if (text.length() > CsvText.LONGEST_CELL) {
                    throw new RefusedInputException(file, line, "no survey has a cell as long as here");
                }
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new RefusedInputException(
                        file, line, "the file declares entities, as no export of LimeSurvey does; export it again");
            default -> {}
        }
    }

    /** The path is document, table, then fields or rows, then fieldname or row, then the cells. */
    private void start(String name, int line) throws RefusedInputException {
        path.add(name);
        text.setLength(0);
        if (path.size() > DEEPEST) {
            throw new RefusedInputException(file, line, "elements lie deeper here than in any export of LimeSurvey");
        }
        if (path.size() == 2) {
            table = tables.computeIfAbsent(
                    name, any -> new LimeTable(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        } else if (path.size() == 4 && name.equals("row")) {
            row = new LinkedHashMap<>();
            table.rows().add(row);
            table.lines().add(line);
        } else if (path.size() == 5 && ++cells > MOST_CELLS) {
            throw new RefusedInputException(file, line, "the file holds more than " + MOST_CELLS + " cells");
        }
    }

    private void end() {
        String name = path.removeLast();
        switch (path.size()) {
            case 1 -> type = name.equals("LimeSurveyDocType") ? text.toString().strip() : type;
            case 3 -> {
                if (name.equals("fieldname")) {
                    table.fields().add(text.toString().strip());
                }
                row = null;
            }
            case 4 -> {
                if (row != null) {
                    row.put(name, text.toString());
                }
            }
            default -> {}
        }
        text.setLength(0);
    }

    /** Returns what the file says it is, such as {@code Responses}; empty where it does not. */
    String type() {
        return type;
    }

    LimeTable table(String name) {
        return tables.getOrDefault(name, LimeTable.NONE);
    }
}
