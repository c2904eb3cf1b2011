package org.throughline.report;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The schemas of office documents, which the build unpacks. */
final class WordSchemas {
    private static final Path FOLDER = Path.of("target", "schemas", "org", "apache", "poi", "schemas", "ooxml", "src");
    private static final String XML = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' "
            + "targetNamespace='http://www.w3.org/XML/1998/namespace'>"
            + "<xs:attribute name='space' type='xs:NCName'/><xs:attribute name='lang' type='xs:language'/></xs:schema>";
    private static final Map<String, Schema> READ = new HashMap<>();

    private WordSchemas() {}

    /** Returns what is wrong with the parts of a document. */
    static List<String> errors(Map<String, byte[]> parts) throws Exception {
        List<String> errors = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String schema = schema(part.getKey());
            if (schema != null) {
                validate(schema, part.getKey(), part.getValue(), errors);
            }
        }
        return errors;
    }

    static String schema(String part) {
        if (part.matches("word/(document|styles|numbering|footnotes|settings|header\\d+|footer\\d+)\\.xml")) {
            return "wml.xsd";
        }
        if (part.matches("(word|ppt)/charts/.*\\.xml")) {
            return "dml-chart.xsd";
        }
        if (part.matches("ppt/([^/]*|(slides|slideLayouts|slideMasters|notesSlides|notesMasters)/[^/]*)\\.xml")) {
            return "pml.xsd";
        }
        if (part.matches("ppt/theme/.*\\.xml")) {
            return "dml-main.xsd";
        }
        return part.matches("xl/(workbook|styles|sharedStrings|worksheets/[^/]*)\\.xml") ? "sml.xsd" : null;
    }

    private static void validate(String schema, String name, byte[] part, List<String> errors) throws Exception {
        if (!READ.containsKey(schema)) {
            Source[] sources = {
                new StreamSource(new StringReader(XML)),
                new StreamSource(FOLDER.resolve("dml-main.xsd").toUri().toString()),
                new StreamSource(FOLDER.resolve(schema).toUri().toString())
            };
            READ.put(schema, SchemaFactory.newDefaultInstance().newSchema(sources));
        }
        Validator validator = READ.get(schema).newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                errors.add(name + ": " + e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                errors.add(name + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                errors.add(name + ": " + e.getMessage());
            }
        });
        validator.validate(new StreamSource(new ByteArrayInputStream(fitting(name, part))));
    }

    /** Every spreadsheet program keeps spaces in shared strings by an attribute that their schema lacks. */
    private static byte[] fitting(String name, byte[] part) {
        return name.equals("xl/sharedStrings.xml")
                ? new String(part, StandardCharsets.UTF_8)
                        .replace(" xml:space=\"preserve\"", "")
                        .getBytes(StandardCharsets.UTF_8)
                : part;
    }
}
