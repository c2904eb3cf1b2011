package org.throughline.report.internal.xml;

import java.io.StringReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.throughline.chart.markup.Markup;
import org.throughline.report.internal.xml.Sheets.Box;

/** Copies a picture into a page, so that the ids in it are unique there and its size is that of its viewBox. */
public final class SvgCopy {
    private static final Pattern ID_IN_STYLE = Pattern.compile("url\\((['\"]?)#");
    private static final Pattern ID_IN_LIST = Pattern.compile("(^|\\s)(?=\\S)");

    private static final String[] NONE = {};

    private final String prefix;
    private final Markup out;
    private Box box;

    /**
     * Copies to a page.
     *
     * @param prefix stands before every id of the picture
     */
    public SvgCopy(String prefix, Markup out) {
        this.prefix = prefix;
        this.out = out;
    }

    /**
     * Writes the picture as an image with a text for those who cannot see it.
     *
     * @param attributes further ones of the picture, names and values in turn
     * @throws IllegalArgumentException where it is not well-formed or has no viewBox
     */
    public void write(String svg, String alternative, String... attributes) {
        try {
            XMLStreamReader reader = reader(svg);
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        start(reader, depth == 0 ? alternative : null);
                        out.attributes(depth++ == 0 ? attributes : NONE);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        out.end();
                        depth--;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        out.text(withPrefix(ID_IN_STYLE, reader.getText(), "url($1#"));
                    default -> {
                        // comments and the like are not shown
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("a picture of the report is not well-formed: " + e.getMessage(), e);
        }
    }

    private static XMLStreamReader reader(String svg) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(svg));
    }

    /**
     * Returns the viewBox of a picture.
     *
     * @throws IllegalArgumentException where it is not well-formed or has no viewBox
     */
    public static Box boxOf(String svg) {
        try {
            XMLStreamReader reader = reader(svg);
            reader.nextTag();
            return box(reader.getAttributeValue(null, "viewBox"));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("a picture of the report is not well-formed: " + e.getMessage(), e);
        }
    }

    private void start(XMLStreamReader reader, String alternative) {
        out.start(reader.getLocalName());
        if (alternative != null) {
            out.attributes("xmlns", "http://www.w3.org/2000/svg", "id", rootId());
            out.attributes("role", "img", "aria-label", alternative);
            box = box(reader.getAttributeValue(null, "viewBox"));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            boolean replaced =
                    alternative != null && (name.equals("role") || name.equals("id") || name.startsWith("aria-"));
            if (!replaced) {
                out.attributes(name, value(name, reader.getAttributeValue(i)));
            }
        }
    }

    private static Box box(String viewBox) {
        if (viewBox == null) {
            throw new IllegalArgumentException("a picture of the report has no viewBox");
        }
        int[] numbers = Arrays.stream(viewBox.strip().split("[\\s,]+"))
                .mapToInt(number -> (int) Math.round(Double.parseDouble(number)))
                .toArray();
        return new Box(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    /** Returns the id of the copied picture. */
    public String rootId() {
        return prefix + "picture";
    }

    /** Returns the viewBox of the picture written. */
    public Box box() {
        return box;
    }

    private String value(String name, String value) {
        return switch (name) {
            case "id" -> prefix + value;
            case "href" -> value.startsWith("#") ? "#" + prefix + value.substring(1) : value;
            case "aria-labelledby", "aria-describedby" -> withPrefix(ID_IN_LIST, value, "$1");
            default -> withPrefix(ID_IN_STYLE, value, "url($1#");
        };
    }

    private String withPrefix(Pattern before, String value, String kept) {
        return before.matcher(value).replaceAll(kept + prefix);
    }
}
