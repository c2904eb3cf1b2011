package org.throughline.report;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The slides of a presentation, in their order. */
final class Slides {
    private static final double EMU = 12_700;

    private Slides() {}

    /**
     * A shape.
     *
     * @param placed whether it says itself where it stands, in points
     * @param rows the texts of its cells, where it is a table
     */
    record Shape(
            String name, boolean placed, double x, double y, double right, double bottom, List<List<String>> rows) {}

    /** A slide. */
    record Slide(int number, String title, List<Shape> shapes) {}

    static List<Slide> of(byte[] file) throws Exception {
        Map<String, byte[]> parts = DocxFormatTest.parts(file);
        List<Slide> slides = new ArrayList<>();
        for (int i = 1; parts.containsKey("ppt/slides/slide" + i + ".xml"); i++) {
            Document slide = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get("ppt/slides/slide" + i + ".xml")));
            Element tree = (Element) slide.getElementsByTagName("p:spTree").item(0);
            List<Shape> shapes = new ArrayList<>();
            String title = "";
            for (Node child = tree.getFirstChild(); child != null; child = child.getNextSibling()) {
                Element shape = (Element) child;
                if (!shape.getTagName().matches("p:(sp|pic|graphicFrame)")) {
                    continue;
                }
                Element place = first(shape, "p:ph");
                if (place != null && place.getAttribute("type").matches("title|ctrTitle")) {
                    title = first(shape, "p:txBody").getTextContent();
                }
                shapes.add(shape(shape));
            }
            slides.add(new Slide(i, title, shapes));
        }
        return slides;
    }

    private static Element first(Element in, String name) {
        return (Element) in.getElementsByTagName(name).item(0);
    }

    private static Shape shape(Element shape) {
        String name = first(shape, "p:cNvPr").getAttribute("name");
        Element off = first(shape, "a:off");
        List<List<String>> rows = new ArrayList<>();
        NodeList found = shape.getElementsByTagName("a:tr");
        for (int r = 0; r < found.getLength(); r++) {
            NodeList cells = ((Element) found.item(r)).getElementsByTagName("a:tc");
            List<String> row = new ArrayList<>();
            for (int c = 0; c < cells.getLength(); c++) {
                row.add(cells.item(c).getTextContent());
            }
            rows.add(row);
        }
        if (off == null) {
            return new Shape(name, false, 0, 0, 0, 0, rows);
        }
        Element ext = (Element) off.getNextSibling();
        double x = points(off, "x");
        double y = points(off, "y");
        return new Shape(name, true, x, y, x + points(ext, "cx"), y + points(ext, "cy"), rows);
    }

    private static double points(Element place, String attribute) {
        return Long.parseLong(place.getAttribute(attribute)) / EMU;
    }
}
