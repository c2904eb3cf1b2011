package org.throughline.survey.internal.export;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One table of LimeSurvey's database, as its structure files hold it: the names of the fields, then the rows. */
final class LimeSurveyTable {
    private final String name;
    private final List<String> fields;
    private final List<List<String>> rows = new ArrayList<>();

    LimeSurveyTable(String name, String... fields) {
        this.name = name;
        this.fields = List.of(fields);
    }

    /** Adds a row, one value a field. */
    void add(Object... values) {
        List<String> row = new ArrayList<>();
        for (Object value : values) {
            row.add(String.valueOf(value));
        }
        if (row.size() != fields.size()) {
            throw new IllegalArgumentException(name + " has the fields " + fields + ", not " + row);
        }
        rows.add(row);
    }

    /** Writes the table; nothing where it has no rows. */
    void write(XMLStreamWriter xml) throws XMLStreamException {
        if (rows.isEmpty()) {
            return;
        }
        xml.writeStartElement(name);
        xml.writeStartElement("fields");
        for (String field : fields) {
            element(xml, "fieldname", field);
        }
        xml.writeEndElement();
        xml.writeStartElement("rows");
        for (List<String> row : rows) {
            xml.writeCharacters("\n");
            xml.writeStartElement("row");
            for (int i = 0; i < row.size(); i++) {
                element(xml, fields.get(i), row.get(i));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
