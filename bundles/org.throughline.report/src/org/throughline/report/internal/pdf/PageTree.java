package org.throughline.report.internal.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.w3c.dom.traversal.DocumentTraversal;
import org.w3c.dom.traversal.NodeFilter;
import org.w3c.dom.traversal.NodeIterator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the markup of a page and adds what the layout on paper needs to be told. */
final class PageTree {
    private PageTree() {}

    static Document of(String markup) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
            elements(page, "table").forEach(table -> FirstRow.keep(table, ColumnWidths.set(table)));
            elements(page, "a").forEach(Together::keep);
            elements(page, "bdi").forEach(Together::keep);
            elements(page, "span").stream()
                    .filter(span -> span.getAttribute("class").equals("number"))
                    .forEach(Together::keep);
            texts(page).forEach(Times::keep);
            elements(page, "a").stream()
                    .filter(link -> link.getAttribute("title").isEmpty())
                    .forEach(link -> link.setAttribute("title", link.getTextContent()));
            return page;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the page is not well-formed", e);
        }
    }

    private static List<Text> texts(Document page) {
        List<Text> texts = new ArrayList<>();
        elements(page, "body").forEach(body -> addTexts(texts, body));
        return texts;
    }

    private static void addTexts(List<Text> texts, Node in) {
        for (Node node = in.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                texts.add(text);
            } else if (!node.getNodeName().equals("svg")) {
                addTexts(texts, node);
            }
        }
    }

    static void addStyle(Document page, String rules) {
        Element head = elements(page, "head").getFirst();
        Element style = page.createElementNS(head.getNamespaceURI(), "style");
        style.setTextContent(rules);
        head.appendChild(style);
    }

    /** Walks from node to node: a list of nodes is counted anew for each of them. */
    private static List<Element> elements(Document page, String name) {
        List<Element> elements = new ArrayList<>();
        NodeIterator nodes = ((DocumentTraversal) page).createNodeIterator(page, NodeFilter.SHOW_ELEMENT, null, false);
        for (Node node = nodes.nextNode(); node != null; node = nodes.nextNode()) {
            if (node.getNodeName().equals(name)) {
                elements.add((Element) node);
            }
        }
        nodes.detach();
        return elements;
    }
}
