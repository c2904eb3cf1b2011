package org.throughline.bpmn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The OMG's schemas of BPMN 2.0, as a library of the target platform carries them. */
final class OmgSchemas {
    private static final Schema BPMN = load();

    private OmgSchemas() {}

    private static Schema load() {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> new SchemaInput(
                    systemId, Bpmn.class.getResourceAsStream("/org/camunda/bpm/model/bpmn/schema/" + systemId)));
            try (InputStream in = Bpmn.class.getResourceAsStream("/org/camunda/bpm/model/bpmn/schema/BPMN20.xsd")) {
                return factory.newSchema(new StreamSource(in, "BPMN20.xsd"));
            }
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails where a file is not valid, with the line and what stands there. */
    static void validate(Path file) throws IOException {
        try {
            BPMN.newValidator().validate(new StreamSource(file.toFile()));
        } catch (SAXParseException e) {
            String line = Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .skip(Math.max(0, e.getLineNumber() - 1))
                    .findFirst()
                    .orElse("");
            throw new AssertionError(file + ":" + e.getLineNumber() + ": " + e.getMessage() + "\n" + line, e);
        } catch (SAXException e) {
            throw new AssertionError(file + ": " + e.getMessage(), e);
        }
    }
}
