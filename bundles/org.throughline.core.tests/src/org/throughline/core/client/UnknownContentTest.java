package org.throughline.core.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.model.process.Process;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class UnknownContentTest {
    private static final String PLUG = " xmlns:plug=\"http://plug.example/1\"";
    private static final String ROBOT = "0b3c8f60-1111-4222-8333-444455556666";

    @TempDir
    Path folder;

    private final TestClient test = new TestClient();
    private Path file;

    @BeforeEach
    void save() throws Exception {
        test.save(folder);
        file = folder.resolve("processes/blood-test.xmi");
    }

    @Test
    void attributesOfAnotherNamespaceAreKept() throws Exception {
        TestClient.edit(file, "name=\"Draw blood\"", "name=\"Draw blood\"" + PLUG + " plug:cost=\"7.50\"");
        assertKept("cost of Step \"Draw blood\" (http://plug.example/1)");
    }

    @Test
    void elementsOfAnotherNamespaceAreKept() throws Exception {
        append("<plug:risk" + PLUG
                + " level=\"3\"><plug:why lang=\"en\">slow &amp; <b>dear</b></plug:why></plug:risk>");
        assertKept("risk of Process \"Blood test\"");
    }

    @Test
    void elementsOfATypeThatIsNotInstalledAreKeptWithTheArrowsToThem() throws Exception {
        append("<nodes" + PLUG + " xsi:type=\"plug:Robot\" id=\"" + ROBOT + "\" name=\"R2\" plug:arms=\"2\" lane=\""
                + test.nurseLane.getId() + "\"><arm length=\"3\"/></nodes>"
                + "<flows xsi:type=\"process:SequenceFlow\" id=\"0b3c8f60-aaaa\" source=\"" + test.draw.getId()
                + "\" target=\"" + ROBOT + "\"/>");
        assertKept("nodes of Process");
        try (ClientFolder client = ClientFolder.open(folder)) {
            Process process = client.processes().getFirst();
            assertEquals(2, process.getNodes().size());
            assertNull(process.getFlows().getLast().getTarget());
        }
    }

    @Test
    void aReferenceFromAnotherFileToATypeThatIsNotInstalledIsKept() throws Exception {
        TestClient.edit(
                folder.resolve("client.xmi"),
                "</organisation:Client>",
                "<participants" + PLUG + " xsi:type=\"plug:Robot\" id=\"" + ROBOT + "\"/></organisation:Client>");
        TestClient.edit(
                file,
                "<participant xsi:type=\"organisation:Job\" href=\"../client.xmi#" + test.nurse.getId() + "\"/>",
                "<participant" + PLUG + " xsi:type=\"plug:Robot\" href=\"../client.xmi#" + ROBOT + "\"/>");
        assertKept("participant of Lane");
    }

    @Test
    void anArrowThatIsLedElsewhereForgetsWhatWasKept() throws Exception {
        elementsOfATypeThatIsNotInstalledAreKeptWithTheArrowsToThem();
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            Process process = client.processes().getFirst();
            process.getFlows().getLast().setTarget(process.getNodes().getLast());
            client.save();
        }
        try (ClientFolder client = ClientFolder.open(folder)) {
            Process process = client.processes().getFirst();
            assertEquals(
                    process.getNodes().getLast(), process.getFlows().getLast().getTarget());
            assertEquals(1, client.unknownContent().size());
        }
    }

    @Test
    void aFileOfAnotherToolIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("readme.txt"), "mine");
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            client.client().setName("New name");
            client.save();
        }
        assertEquals("mine", Files.readString(folder.resolve("readme.txt")));
    }

    private void append(String content) throws Exception {
        TestClient.edit(file, "</process:Process>", content + "</process:Process>");
    }

    private void assertKept(String reported) throws Exception {
        Map<String, List<String>> before = infoset();
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            List<String> unknown = client.unknownContent();
            assertTrue(unknown.stream().anyMatch(line -> line.contains(reported)), unknown.toString());
            client.client().setName("New name");
            client.processes().getFirst().getNodes().getLast().setName("Explain the result");
            client.save();
            client.client().setName(test.client.getName());
            client.processes().getFirst().getNodes().getLast().setName(test.tell.getName());
            client.save();
        }
        assertEquals(before, infoset());
        var saved = TestClient.texts(folder);
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            client.save();
        }
        assertEquals(saved, TestClient.texts(folder));
    }

    private Map<String, List<String>> infoset() throws Exception {
        Map<String, List<String>> infoset = new TreeMap<>();
        for (var text : TestClient.texts(folder).entrySet()) {
            if (text.getKey().endsWith(".xmi")) {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                Element root = factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(text.getValue().getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement();
                infoset.put(text.getKey(), describe(root).lines().toList());
            }
        }
        return infoset;
    }

    /** Writes an element with all in it, prefixes resolved; children stand in an order of their own. */
    private static String describe(Element element) {
        TreeSet<String> attributes = new TreeSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
                attributes.add("{" + attribute.getNamespaceURI() + "}" + attribute.getLocalName() + "="
                        + resolved(element, attribute));
            }
        }
        List<String> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(describe(inner));
            } else if (!child.getTextContent().isBlank()) {
                children.add("text " + child.getTextContent() + "\n");
            }
        }
        children.sort(null);
        return "{" + element.getNamespaceURI() + "}" + element.getLocalName() + attributes + "\n"
                + String.join("", children) + "end\n";
    }

    private static String resolved(Element element, Attr attribute) {
        String value = attribute.getValue();
        int colon = value.indexOf(':');
        return "type".equals(attribute.getLocalName()) && colon > 0
                ? element.lookupNamespaceURI(value.substring(0, colon)) + value.substring(colon)
                : value;
    }
}
