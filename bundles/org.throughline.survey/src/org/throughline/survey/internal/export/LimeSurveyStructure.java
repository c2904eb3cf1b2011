package org.throughline.survey.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.throughline.survey.export.SurveyExport;
import org.throughline.survey.export.SurveyWriter;

/**
 * Writes a LimeSurvey structure file, in the form that versions 4 and later write, with the texts of every language.
 * Yes/no questions are answered with Y and N there, the others with the codes of their choices.
 */
public final class LimeSurveyStructure implements SurveyWriter {
    /** The database version of LimeSurvey 6.4. */
    private static final String VERSION = "623";

    private static final int LEAST_ID = 100_000;
    private static final int IDS = 900_000;

    @Override
    public String id() {
        return "org.throughline.survey.limesurvey";
    }

    @Override
    public String label() {
        return "LimeSurvey structure";
    }

    @Override
    public List<String> extensions() {
        return List.of("lss");
    }

    @Override
    public List<String> remarks(SurveyExport export) {
        return new Form(export.survey(), CodeRules.LIMESURVEY).remarks();
    }

    @Override
    public void write(SurveyExport export, OutputStream out) throws IOException {
        Form form = new Form(export.survey(), CodeRules.LIMESURVEY);
        int id = LEAST_ID + Math.floorMod(export.survey().getId().hashCode(), IDS);
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("document");
            LimeSurveyTable.element(xml, "LimeSurveyDocType", "Survey");
            LimeSurveyTable.element(xml, "DBVersion", VERSION);
            xml.writeStartElement("languages");
            for (String language : form.languages()) {
                LimeSurveyTable.element(xml, "language", language);
            }
            xml.writeEndElement();
            xml.writeCharacters("\n");
            for (LimeSurveyTable table : new LimeSurveyTables(export, form, id).all()) {
                table.write(xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.write(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a text as the HTML that LimeSurvey's texts are; braces would be expressions that it computes. */
    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("\n", "<br />");
    }
}
