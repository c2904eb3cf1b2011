package org.throughline.chart.markup;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes well-formed markup. Characters that markup cannot hold are shown as replacement characters. */
public final class Markup {
    private static final String UNFIT = "[^\\t\\n\\x20-\\x7e\\u00a0-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** Begins with nothing. */
    public Markup() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }

    /** Nothing outside is written to, so that a failure is a mistake of the program. */
    private Markup in(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the declaration of an HTML document. */
    public Markup html() {
        return in(() -> writer.writeDTD("<!DOCTYPE html>\n"));
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; one whose value is null is left out
     */
    public Markup start(String element, String... attributes) {
        in(() -> writer.writeStartElement(element));
        return attributes(attributes);
    }

    /** Writes an element that has no content, with attributes as for {@link #start}. */
    public Markup empty(String element, String... attributes) {
        in(() -> writer.writeEmptyElement(element));
        return attributes(attributes);
    }

    /** Writes an element that holds text, with attributes as for {@link #start}. */
    public Markup element(String element, String content, String... attributes) {
        return start(element, attributes).text(content).end();
    }

    /** Adds attributes to the element just begun. */
    public Markup attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                String name = attributes[i];
                String value = fit(attributes[i + 1]);
                in(() -> writer.writeAttribute(name, value));
            }
        }
        return this;
    }

    /** Writes text. */
    public Markup text(String content) {
        return in(() -> writer.writeCharacters(fit(content)));
    }

    /** Begins a new line, which readers of the page don't see. */
    public Markup line() {
        return in(() -> writer.writeCharacters("\n"));
    }

    /** Ends the innermost element. */
    public Markup end() {
        return in(writer::writeEndElement);
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        in(writer::flush);
        return text.toString();
    }

    /** Returns a text with nothing in it that markup cannot hold. */
    public static String fit(String content) {
        return content.replace("\r\n", "\n").replace('\r', '\n').replaceAll(UNFIT, "\ufffd");
    }
}
