package org.throughline.report.internal.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parts of Word documents as trees. */
final class WordXml {
    private WordXml() {}

    /** Reads a part, which must not name anything outside of itself. */
    static Document parse(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("a part is not well-formed XML: " + e.getMessage(), e);
        }
    }

    /** Reads a part that lies beside this class. */
    static Document ours(String name) {
        try (InputStream in = WordXml.class.getResourceAsStream(name)) {
            return parse(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Returns a tree as text. */
    static String text(Node tree, boolean declared) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, declared ? "no" : "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(tree), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the elements right below one that have a name of WordprocessingML, in their order. */
    static List<Element> children(Node parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && WordReport.W.equals(element.getNamespaceURI())
                    && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    /** Returns the first element right below one that has a name of WordprocessingML. */
    static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** Returns an attribute of WordprocessingML, empty where there is none. */
    static String attribute(Element element, String name) {
        return element.getAttributeNS(WordReport.W, name);
    }

    /** Returns all elements at or below one. */
    static Stream<Element> all(Element root) {
        List<Element> found = new ArrayList<>(List.of(root));
        var below = root.getElementsByTagName("*");
        for (int i = 0; i < below.getLength(); i++) {
            found.add((Element) below.item(i));
        }
        return found.stream();
    }

    /** Says nothing on its own. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // harmless
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
