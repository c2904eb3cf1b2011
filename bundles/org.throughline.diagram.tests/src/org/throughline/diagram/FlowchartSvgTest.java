package org.throughline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.RefusedInputException;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.DecisionKind;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessPackage.Literals;
import org.throughline.model.process.SubProcess;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class FlowchartSvgTest {
    static List<String> references() throws IOException {
        return Cases.references();
    }

    private static Element parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    private static List<Element> all(Element svg, String name) {
        NodeList found = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> classes(Element svg, String word) {
        List<String> found = new ArrayList<>();
        for (String kind : List.of("path", "rect", "ellipse", "circle")) {
            for (Element element : all(svg, kind)) {
                if (List.of(element.getAttribute("class").split(" ")).contains(word)) {
                    found.add(element.getAttribute("class"));
                }
            }
        }
        return found;
    }

    /** The lines of each text joined again. */
    private static List<String> texts(Element svg) {
        return all(svg, "text").stream()
                .map(text -> String.join(
                        " ",
                        all(text, "tspan").stream().map(Element::getTextContent).toList()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("references")
    void drawsEveryNodeOfWhatOthersDrew(String name) throws IOException, RefusedInputException {
        Process process = Cases.reference(name);
        Element svg = parse(FlowchartSvg.render(process, name));
        assertEquals("svg", svg.getLocalName());
        List<String> texts = texts(svg);
        for (Node node : AutoLayout.laidOutCopy(process).getNodes()) {
            if (node.getName() != null && !node.getName().isBlank()) {
                String whole = node.getName().strip().replaceAll("\\s+", " ");
                assertTrue(
                        texts.contains(whole)
                                || all(svg, "title").stream()
                                        .anyMatch(title -> title.getTextContent()
                                                .strip()
                                                .replaceAll("\\s+", " ")
                                                .equals(whole)),
                        () -> whole + " is not in " + texts);
            }
        }
        assertEquals(
                process.getFlows().size() + innerFlows(process),
                classes(svg, "flow").size());
    }

    private static int innerFlows(Process process) {
        int[] count = {0};
        process.getNodes().stream()
                .filter(node -> node instanceof SubProcess)
                .forEach(node -> count[0] += ((SubProcess) node).getFlows().size());
        return count[0];
    }

    @Test
    void isAccessibleAndSelfContained() {
        Process process = Flowcharts.discharge();
        String text = FlowchartSvg.render(process, "From admission to discharge");
        Element svg = parse(text);
        assertEquals("img", svg.getAttribute("role"));
        assertEquals("From admission to discharge", all(svg, "title").getFirst().getTextContent());
        String words = all(svg, "desc").getFirst().getTextContent();
        assertTrue(words.contains("Pharmacist: Prepare medicines, Check for interactions."), words);
        assertFalse(svg.getAttribute("viewBox").isEmpty());
        assertFalse(text.contains(" id="), "ids would clash with those of another picture in the same page");
        assertFalse(text.contains("href"));
        assertTrue(text.contains("prefers-color-scheme:dark"));
        assertEquals(text, FlowchartSvg.render(Flowcharts.discharge(), "From admission to discharge"));
    }

    @Test
    void hostileNamesComeOutAsText() {
        Flowcharts f = new Flowcharts();
        String hostile = "</text><script>alert('x')</script> & \"quotes\" \u0000\u0007\uFFFE\uD800 ]]> end";
        f.lane("l", hostile);
        f.step("l", "a", hostile);
        f.decision("l", "d", hostile, DecisionKind.INCLUSIVE);
        f.flow(Literals.SEQUENCE_FLOW, "a", "d", hostile);
        String text = FlowchartSvg.render(f.process, hostile);
        Element svg = parse(text);
        assertEquals(List.of(), all(svg, "script"));
        assertTrue(all(svg, "title").getFirst().getTextContent().contains("<script>alert('x')</script> & \"quotes\""));
    }

    @Test
    void handOffsAreStrongerAndNameTheirProduct() {
        Flowcharts f = new Flowcharts();
        f.lane("d", "Physician");
        f.lane("l", "Laboratory");
        Node order = f.step("d", "a", "Order test");
        Node draw = f.step("l", "b", "Draw blood");
        f.step("l", "c", "Analyse");
        f.flow("a > b > c");
        assertEquals(
                List.of("flow hand-off not-agreed"), classes(parse(FlowchartSvg.render(f.process, "t")), "hand-off"));
        Product product = OrganisationFactory.eINSTANCE.createProduct();
        product.setName("Test order");
        HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
        record.setSupplierStep(order);
        record.setCustomerStep(draw);
        record.setProduct(product);
        record.setAgreement(Agreement.AGREED);
        f.process.getHandOffRecords().add(record);
        Element svg = parse(FlowchartSvg.render(f.process, "t"));
        assertEquals(List.of("flow hand-off"), classes(svg, "hand-off"));
        assertTrue(texts(svg).contains("Test order"));
    }

    @Test
    void longTextIsCutWithATooltip() {
        Flowcharts f = new Flowcharts();
        String words = "Explain the diagnosis and the treatment ".repeat(12).strip();
        f.step(null, "a", words);
        f.step(null, "b", "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(8));
        Element svg = parse(FlowchartSvg.render(f.process, "t"));
        assertTrue(texts(svg).stream().anyMatch(text -> text.endsWith("\u2026")));
        assertTrue(all(svg, "title").stream()
                .anyMatch(title -> title.getTextContent().equals(words)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void textStaysWithinItsBox(String text) {
        WrappedText fitted = WrappedText.fit(text, 128, 54);
        assertTrue(fitted.width() <= 128, fitted::toString);
        assertTrue(fitted.height() <= 54, fitted::toString);
        assertFalse(fitted.lines().isEmpty());
    }

    static List<String> words() {
        return List.of(
                "Short",
                "Register the patient and explain what will happen on the day",
                "Donaudampfschifffahrtsgesellschaftskapitaenspatent",
                "one\ntwo\nthree\nfour\nfive\nsix\nseven",
                "\u6025\u8bca\u5ba4".repeat(40),
                "x".repeat(5000));
    }

    @Test
    void everyKindOfNodeHasItsFigure() {
        Flowcharts f = new Flowcharts();
        f.node(Literals.START, null, "1", "a");
        f.node(Literals.END, null, "2", "b");
        f.node(Literals.EVENT, null, "3", "c");
        f.node(Literals.WAIT, null, "4", "d");
        f.node(Literals.DOCUMENT, null, "5", "e");
        f.node(Literals.NOTE, null, "6", "f");
        f.node(Literals.SUB_PROCESS, null, "7", "g");
        for (DecisionKind kind : DecisionKind.values()) {
            f.decision(null, "d" + kind, "h", kind);
        }
        Element svg = parse(FlowchartSvg.render(f.process, "t"));
        for (String figure : List.of("start", "end", "wait", "document", "note", "step")) {
            assertFalse(classes(svg, figure).isEmpty(), figure);
        }
        assertEquals(DecisionKind.values().length, classes(svg, "decision").size());
    }

    @Test
    void drawsAtTheGeometryOfTheModel() {
        Flowcharts f = new Flowcharts();
        f.step(null, "a", "Here").setBounds(new Bounds(1234, 567, 89, 43));
        Element svg = parse(FlowchartSvg.render(f.process, "t"));
        assertTrue(all(svg, "rect").stream()
                .anyMatch(rect -> rect.getAttribute("x").equals("1234")
                        && rect.getAttribute("y").equals("567")
                        && rect.getAttribute("width").equals("89")));
    }

    @Test
    void uprightLanesHaveTheirHeadersAtTheTop() {
        Flowcharts f = new Flowcharts();
        f.process.setOrientation(Orientation.VERTICAL);
        f.lane("a", "Nurse").setBounds(new Bounds(10, 20, 300, 600));
        f.step("a", "s", "Weigh").setBounds(new Bounds(90, 100, 140, 60));
        Element svg = parse(FlowchartSvg.render(f.process, "t"));
        assertTrue(all(svg, "rect").stream()
                .anyMatch(rect -> rect.getAttribute("class").equals("lane-header")
                        && rect.getAttribute("width").equals("300")
                        && rect.getAttribute("height").equals("40")
                        && rect.getAttribute("y").equals("20")));
        assertTrue(
                all(svg, "g").stream().allMatch(g -> g.getAttribute("transform").isEmpty()));
    }

    @Test
    void anArrowWithoutAWayOfItsOwnRunsLevelAndUpright() {
        Flowcharts f = new Flowcharts();
        f.step(null, "a", "A").setBounds(new Bounds(0, 0, 100, 100));
        f.step(null, "b", "B").setBounds(new Bounds(200, 200, 100, 100));
        f.flow("a > b");
        Element svg = parse(FlowchartSvg.render(f.process, "t"));
        assertTrue(all(svg, "path").stream()
                .anyMatch(path -> path.getAttribute("d").equals("M100 50L150 50L150 250L200 250")));
    }
}
