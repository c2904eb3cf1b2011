package org.throughline.core.client;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The versions of the file format and what each changed. Version 1 did not write its number, and knew of a hand-off
 * only whether it was agreed; version 2 knows how far.
 */
final class Format {
    static final int CURRENT = 2;

    private static final int WITHOUT_NUMBER = 1;
    static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Format() {}

    /** Returns the version that a client file was written in; the current one where the file cannot be parsed. */
    static int version(byte[] clientFile) {
        Version version = new Version();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(new ByteArrayInputStream(clientFile), version);
        } catch (SAXException | IOException | NumberFormatException | ParserConfigurationException stopped) {
            return version.number;
        }
        return version.number;
    }

    /** Reads the first element and stops there. */
    private static final class Version extends DefaultHandler {
        private int number = CURRENT;

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            String version = attributes.getValue("formatVersion");
            number = version == null ? WITHOUT_NUMBER : Integer.parseInt(version);
            throw new SAXException("the version is read");
        }
    }

    /** Returns a file of an older version as the current version writes it. */
    static byte[] migrate(byte[] file, int version) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(NO_DOCTYPE, true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new ByteArrayInputStream(file));
            if (version < 2) {
                agreementInsteadOfAgreed(document);
            }
            ByteArrayOutputStream migrated = new ByteArrayOutputStream();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(migrated));
            return migrated.toByteArray();
        } catch (SAXException unreadable) {
            return file;
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IOException(e);
        }
    }

    private static void agreementInsteadOfAgreed(Document document) {
        NodeList records = document.getElementsByTagName("handOffRecords");
        for (int i = 0; i < records.getLength(); i++) {
            Element record = (Element) records.item(i);
            if (Boolean.parseBoolean(record.getAttribute("agreed"))) {
                record.setAttribute("agreement", "agreed");
            }
            record.removeAttribute("agreed");
        }
    }
}
