package org.throughline.report.internal.pdf.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.batik.parser.AWTTransformProducer;
import org.apache.batik.parser.ParseException;

/** Reads the elements of a picture one after the other. */
final class PictureReader {
    private static final Set<String> UNSEEN = Set.of("title", "desc", "metadata");
    /** Attributes that paper has no use for, or that are read with the element. */
    private static final Set<String> OTHER = Set.of(
            "id",
            "class",
            "role",
            "transform",
            "style",
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "rx",
            "ry",
            "cx",
            "cy",
            "r",
            "d",
            "x1",
            "y1",
            "x2",
            "y2",
            "points",
            "tabindex",
            "focusable");

    private static final String FAMILY = "DejaVu Sans";

    private final Rules rules = new Rules();
    private final List<Painted> parts = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private float x;
    private float y;

    private record Level(String name, Ink ink, AffineTransform place) {}

    PlainPicture read(String svg) throws UnknownPictureException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(svg));
            levels.push(new Level("", Ink.usual(), new AffineTransform()));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(reader);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> end();
                    default -> {
                        // comments and the like are not shown
                    }
                }
            }
            return new PlainPicture(List.copyOf(parts));
        } catch (XMLStreamException | ParseException e) {
            throw new UnknownPictureException("what cannot be read: " + e.getMessage(), e);
        }
    }

    private void start(XMLStreamReader reader) throws UnknownPictureException, XMLStreamException {
        String name = reader.getLocalName();
        if (UNSEEN.contains(name)) {
            skip(reader);
            return;
        }
        if (name.equals("style")) {
            rules.add(reader.getElementText());
            return;
        }
        Level outer = levels.peek();
        Ink ink = outer.ink().with(properties(reader, name));
        AffineTransform place = outer.place();
        String moved = reader.getAttributeValue(null, "transform");
        if (moved != null) {
            place = new AffineTransform(place);
            place.concatenate(AWTTransformProducer.createAffineTransform(moved));
        }
        write(outer);
        levels.push(new Level(name, ink, place));
        switch (name) {
            case "svg" -> {
                if (levels.size() != 2) {
                    throw new UnknownPictureException("a picture in the picture");
                }
            }
            case "g" -> {}
            case "text", "tspan" -> place(reader, name);
            default -> add(Shapes.of(name, attribute -> reader.getAttributeValue(null, attribute)), ink, place);
        }
    }

    /** A line within a text has a place of its own, or nothing before it. */
    private void place(XMLStreamReader reader, String name) throws UnknownPictureException {
        String left = reader.getAttributeValue(null, "x");
        String baseline = reader.getAttributeValue(null, "y");
        if (name.equals("tspan") && (left == null || baseline == null)) {
            throw new UnknownPictureException("text that goes on behind other text");
        }
        x = left == null ? 0 : Ink.number(left);
        y = baseline == null ? 0 : Ink.number(baseline);
    }

    private void add(Shape shape, Ink ink, AffineTransform place) throws UnknownPictureException {
        Color fill = ink.fill();
        Color stroke = ink.stroke();
        if (fill != null || stroke != null) {
            parts.add(new Painted.Outline(shape, place, fill, stroke, ink.pen()));
        }
    }

    private Map<String, String> properties(XMLStreamReader reader, String name) throws UnknownPictureException {
        Map<String, String> own = new HashMap<>();
        String classes = "";
        String style = "";
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (Ink.isProperty(attribute)) {
                own.put(attribute, value);
            } else if (attribute.equals("class")) {
                classes = value;
            } else if (attribute.equals("style")) {
                style = value;
            } else if (!OTHER.contains(attribute) && !attribute.startsWith("aria-") && !attribute.startsWith("data-")) {
                throw new UnknownPictureException("the attribute " + attribute);
            }
        }
        own.putAll(rules.of(name, classes));
        own.putAll(Rules.values(style));
        return own;
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void end() throws UnknownPictureException {
        write(levels.pop());
    }

    /** Writes the text read since the last element began or ended, where it is shown. */
    private void write(Level level) throws UnknownPictureException {
        String line = text.toString().replaceAll("[ \t\r\n]+", " ").strip();
        text.setLength(0);
        boolean shown = level.name().equals("text") || level.name().equals("tspan");
        Color colour = level.ink().fill();
        if (shown && !line.isEmpty() && colour != null) {
            Font font = new Font(FAMILY, level.ink().isBold() ? Font.BOLD : Font.PLAIN, 1)
                    .deriveFont(level.ink().size());
            parts.add(new Painted.Line(
                    line, level.place(), x, y, font, level.ink().before(), colour));
        }
    }
}
