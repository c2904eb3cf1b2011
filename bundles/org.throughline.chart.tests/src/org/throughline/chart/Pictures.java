package org.throughline.chart;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads pictures back, and keeps them to be looked at. */
final class Pictures {
    private Pictures() {}

    static Document parsed(Picture picture) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        String svg = new SvgPicture(picture).file(null);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Element> elements(Document document, String name, String styleClass) {
        NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element element = (Element) found.item(i);
            if (styleClass == null || element.getAttribute("class").equals(styleClass)) {
                elements.add(element);
            }
        }
        return elements;
    }

    static List<String> texts(Document document, String name) {
        return elements(document, name, null).stream()
                .map(Element::getTextContent)
                .toList();
    }

    static void keep(String name, Picture picture) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "charts"));
        Files.write(folder.resolve(name + "-light.png"), new PngPicture(picture, Theme.LIGHT).bytes());
        Files.write(folder.resolve(name + "-dark.png"), new PngPicture(picture, Theme.DARK).bytes());
        Files.writeString(folder.resolve(name + ".svg"), new SvgPicture(picture).file(null));
    }
}
