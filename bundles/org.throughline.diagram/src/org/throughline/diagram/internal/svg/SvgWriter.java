package org.throughline.diagram.internal.svg;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.throughline.diagram.internal.WrappedText;

/** Writes elements of SVG into a string; whatever text it gets comes out as text. */
final class SvgWriter {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    SvgWriter() {
        try {
            xml = FACTORY.createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the Java runtime has no writer for XML", e);
        }
    }

    private interface Action {
        void run() throws XMLStreamException;
    }

    private SvgWriter write(Action action) {
        try {
            action.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the picture could not be written", e);
        }
        return this;
    }

    /** Begins an element; attributes are names and values in turn. */
    SvgWriter start(String name, Object... attributes) {
        return write(() -> {
            xml.writeStartElement(name);
            writeAttributes(attributes);
        });
    }

    /** Writes an element without content. */
    SvgWriter empty(String name, Object... attributes) {
        return write(() -> {
            xml.writeEmptyElement(name);
            writeAttributes(attributes);
        });
    }

    /** Adds attributes to the element that was begun last. */
    SvgWriter attributes(Object... attributes) {
        return write(() -> writeAttributes(attributes));
    }

    private void writeAttributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute((String) attributes[i], WrappedText.printable(String.valueOf(attributes[i + 1])));
        }
    }

    SvgWriter text(String text) {
        return write(() -> xml.writeCharacters(WrappedText.printable(text)));
    }

    SvgWriter end() {
        return write(xml::writeEndElement);
    }

    /** Begins a group of its own line. */
    SvgWriter group(String cssClass) {
        return write(() -> xml.writeCharacters("\n")).start("g", "class", cssClass);
    }

    /**
     * Writes lines of text.
     *
     * @param x where the lines begin, end or have their middle, as {@code anchor} says
     * @param top the upper edge of the first line
     * @param anchor start, middle or end
     */
    SvgWriter lines(WrappedText text, int x, int top, String anchor, String cssClass) {
        if (text.lines().isEmpty()) {
            return this;
        }
        int step = WrappedText.lineHeight(text.fontSize());
        int baseline = top + WrappedText.ascent(text.fontSize());
        start("text", "class", cssClass, "text-anchor", anchor, "font-size", text.fontSize());
        for (String line : text.lines()) {
            start("tspan", "x", x, "y", baseline).text(line).end();
            baseline += step;
        }
        return end();
    }

    @Override
    public String toString() {
        write(xml::flush);
        return out.toString();
    }
}
