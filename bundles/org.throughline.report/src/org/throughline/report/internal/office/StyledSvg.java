package org.throughline.report.internal.office;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.throughline.chart.markup.Markup;

/**
 * Copies a picture so that programs without style sheets show it as it is printed: the rules of its style sheet become
 * attributes.
 */
public final class StyledSvg {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern MEDIA = Pattern.compile("@[^{]*\\{(?:[^{}]*\\{[^{}]*})*\\s*}");
    /** Only browsers know it; what others take for it looks different. */
    private static final String PAGE_FONT = "system-ui, ";

    private static final Set<String> TOLD = Set.of("title", "desc");

    private final Markup out = new Markup();
    private final List<Rule> rules = new ArrayList<>();

    private StyledSvg() {}

    /** A rule for elements of a name, or of a class where it begins with a dot. */
    private record Rule(String selector, Map<String, String> properties) {
        boolean fits(String element, List<String> classes) {
            return selector.startsWith(".") ? classes.contains(selector.substring(1)) : selector.equals(element);
        }
    }

    /**
     * Returns the copy.
     *
     * @throws IllegalArgumentException where the picture is not well-formed
     */
    public static String of(String svg) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new StyledSvg().copy(factory.createXMLStreamReader(new StringReader(svg)));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("a picture of the report is not well-formed: " + e.getMessage(), e);
        }
    }

    private String copy(XMLStreamReader reader) throws XMLStreamException {
        boolean root = true;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    start(reader, root);
                    root = false;
                }
                case XMLStreamConstants.END_ELEMENT -> out.end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> out.text(reader.getText());
                default -> {
                    // comments and the like are not shown
                }
            }
        }
        return out.toString();
    }

    private void start(XMLStreamReader reader, boolean root) throws XMLStreamException {
        String name = reader.getLocalName();
        if (name.equals("style")) {
            read(reader.getElementText());
            out.start("g");
            out.end();
            return;
        }
        if (TOLD.contains(name)) {
            out.start(name).text(reader.getElementText()).end();
            return;
        }
        out.start(name);
        if (root) {
            out.attributes("xmlns", "http://www.w3.org/2000/svg");
        }
        attributes(reader, name).forEach(out::attributes);
    }

    private Map<String, String> attributes(XMLStreamReader reader, String name) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        String classes = attributes.remove("class");
        List<String> all = classes == null ? List.of() : List.of(classes.split("\\s+"));
        for (Rule rule : rules) {
            if (rule.fits(name, all)) {
                attributes.putAll(rule.properties());
            }
        }
        attributes.computeIfPresent("font-family", (key, fonts) -> fonts.replace(PAGE_FONT, ""));
        return attributes;
    }

    private void read(String css) {
        Matcher matcher = RULE.matcher(MEDIA.matcher(css).replaceAll(""));
        while (matcher.find()) {
            Map<String, String> properties = new LinkedHashMap<>();
            for (String property : matcher.group(2).split(";")) {
                int colon = property.indexOf(':');
                if (colon > 0) {
                    properties.put(
                            property.substring(0, colon).strip(),
                            property.substring(colon + 1).strip());
                }
            }
            for (String selector : matcher.group(1).split(",")) {
                String[] parts = selector.strip().split("\\s+");
                rules.add(new Rule(parts[parts.length - 1], properties));
            }
        }
    }
}
