package org.throughline.bpmn.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.throughline.core.RefusedInputException;

/** Reads a file of XML into memory; no document type, no entities of its own, no references to other files. */
public final class XmlTree {
    private static final long LARGEST = 100L << 20;
    private static final int DEEPEST = 90;
    private static final XMLInputFactory FRAGMENTS = factory();

    private final Path file;
    private XmlElement root;
    private XmlElement current;
    private int depth;

    private XmlTree(Path file) {
        this.file = file;
    }

    /**
     * Returns the outermost element.
     *
     * @throws RefusedInputException where the file is empty, too large, not well-formed, or has a document type
     */
    public static XmlElement read(Path file) throws IOException, RefusedInputException {
        if (!Files.isRegularFile(file)) {
            throw new RefusedInputException(file, 0, "there is no such file; name a file of BPMN 2.0");
        }
        if (!Files.isReadable(file)) {
            throw new RefusedInputException(file, 0, "the file cannot be read; ask for the right to read it");
        }
        if (Files.size(file) == 0) {
            throw new RefusedInputException(
                    file, 0, "the file is empty; export it again from the program it came from");
        }
        if (Files.size(file) > LARGEST) {
            throw new RefusedInputException(
                    file, 0, "the file is larger than " + (LARGEST >> 20) + " MB; export fewer processes at a time");
        }
        return new XmlTree(file).parse();
    }

    /** Returns an element that this program wrote as text; null where the text is none any more. */
    static XmlElement parse(String text) {
        XmlTree tree = new XmlTree(Path.of("kept"));
        try {
            XMLStreamReader reader = FRAGMENTS.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                tree.handle(reader, reader.next());
            }
            return tree.root;
        } catch (XMLStreamException | RefusedInputException damaged) {
            return null;
        }
    }

    private XmlElement parse() throws IOException, RefusedInputException {
        XMLStreamReader reader = null;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            reader = factory().createXMLStreamReader(in);
            while (reader.hasNext()) {
                handle(reader, reader.next());
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() != null ? e.getLocation().getLineNumber() : lineOf(reader);
            throw notWellFormed(Math.max(line, 0), e);
        } catch (RuntimeException e) {
            throw notWellFormed(Math.max(lineOf(reader), 0), e);
        }
        return root;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private RefusedInputException notWellFormed(int line, Exception cause) {
        String message = String.valueOf(cause.getMessage()).replaceAll("(?s)^.*\\nMessage: ", "");
        String reason = message.lines().findFirst().orElse("unreadable").strip();
        return new RefusedInputException(
                file,
                line,
                "this is not well-formed XML (" + reason + "); export it again from the program it came from",
                cause);
    }

    private static int lineOf(XMLStreamReader reader) {
        return reader == null ? 1 : reader.getLocation().getLineNumber();
    }

    private void handle(XMLStreamReader reader, int event) throws RefusedInputException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> {
                current.normalise();
                current = current.parent;
                depth--;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (current != null) {
                    current.append(reader.getText());
                }
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw new RefusedInputException(
                        file,
                        lineOf(reader),
                        "the file has a document type or entities of its own, which a BPMN file never needs and which can "
                                + "do harm; remove them");
            default -> {}
        }
    }

    private void begin(XMLStreamReader reader) throws RefusedInputException {
        if (++depth > DEEPEST) {
            throw new RefusedInputException(
                    file, lineOf(reader), "elements are nested more than " + DEEPEST + " deep; this is no BPMN file");
        }
        XmlElement element =
                new XmlElement(reader.getNamespaceURI(), reader.getPrefix(), reader.getLocalName(), lineOf(reader));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            element.declared.put(text(reader.getNamespacePrefix(i)), text(reader.getNamespaceURI(i)));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.set(
                    new XmlElement.Key(
                            text(reader.getAttributeNamespace(i)),
                            text(reader.getAttributePrefix(i)),
                            reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        if (current == null) {
            root = element;
        } else {
            current.add(element);
        }
        current = element;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
