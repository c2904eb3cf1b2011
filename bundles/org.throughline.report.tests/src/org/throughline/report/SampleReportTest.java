package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.sample.SampleClient;
import org.throughline.survey.compare.Comparison;
import org.throughline.survey.compare.QuestionComparison;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SampleReportTest {
    @TempDir
    static Path scratch;

    private static ClientFolder client;
    private static ReportDocument report;
    private static String html;
    private static Document page;

    @BeforeAll
    static void write() throws Exception {
        SampleClient.write(scratch.resolve("sample"));
        client = ClientFolder.open(scratch.resolve("sample"));
        report = Clients.document(client);
        html = Clients.html(client, scratch.resolve("report.html"));
        page = Clients.parse(html);
        Path kept = Files.createDirectories(Path.of("target", "reports"));
        Files.writeString(kept.resolve("sample.html"), html);
    }

    @Test
    void theSectionsStandInTheirOrder() {
        assertEquals(
                List.of(
                        "summary",
                        "client",
                        "flowcharts",
                        "hand-offs",
                        "line",
                        "jobs",
                        "gaps",
                        "data",
                        "results",
                        "verdicts",
                        "run-charts",
                        "groups",
                        "voices",
                        "problems",
                        "causes",
                        "pareto",
                        "priorities",
                        "plan",
                        "progress",
                        "glossary",
                        "methods",
                        "register"),
                report.sections().stream().map(Section::id).toList());
        assertFalse(html.contains("could not be made"));
    }

    @Test
    void theSameBytesAreWrittenEveryTime() throws Exception {
        ClientFolder again = ClientFolder.open(client.path());
        assertEquals(html, Clients.html(again, scratch.resolve("again.html")));
    }

    @Test
    void theClientIsLeftAsItWas() throws Exception {
        Path other = scratch.resolve("other");
        SampleClient.write(other);
        Clients.html(ClientFolder.open(other), scratch.resolve("other.html"));
        try (Stream<Path> files = Files.walk(other)) {
            for (Path file : files.filter(SampleReportTest::isContent).toList()) {
                Path before = client.path().resolve(other.relativize(file));
                assertEquals(-1, Files.mismatch(file, before), file.toString());
            }
        }
    }

    private static boolean isContent(Path file) {
        return Files.isRegularFile(file) && !file.endsWith(".lock");
    }

    @Test
    void theRegisterHoldsWhatTheComparisonReturned() throws Exception {
        var survey = client.surveys().getFirst();
        List<QuestionComparison> compared = Comparison.of(
                client.path(),
                survey,
                survey.getWaves().get(0),
                survey.getWaves().get(1));
        for (QuestionComparison question : compared) {
            String text = question.question().getText();
            assertEquals(question.baseline().value(), value("share of favourable answers: " + text, 0));
            assertEquals(question.followUp().value(), value("share of favourable answers: " + text, 1));
            assertEquals(
                    question.difference(),
                    value("difference in percentage points, follow-up minus baseline: " + text, 0));
            assertEquals(question.test().p(), value("p-value: " + text, 0));
            assertEquals(question.adjustedP(), value("adjusted p-value: " + text, 0));
        }
    }

    private static double value(String what, int occurrence) {
        return report.numbers().stream()
                .filter(entry -> entry.what().plain().equals(what))
                .skip(occurrence)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the register: " + what))
                .value()
                .orElseThrow();
    }

    @Test
    void everyNumberInTheTextIsAsTheRegisterSays() {
        Map<String, NumberEntry> entries = new HashMap<>();
        report.numbers().forEach(entry -> entries.put("#" + entry.id(), entry));
        List<Element> numbers = elements("a")
                .filter(a -> a.getAttribute("class").equals("number"))
                .toList();
        assertTrue(numbers.size() > 30, "numbers: " + numbers.size());
        Set<String> used = new HashSet<>();
        for (Element number : numbers) {
            NumberEntry entry = entries.get(number.getAttribute("href"));
            used.add(number.getAttribute("href"));
            assertTrue(
                    List.of(entry.shown(), entry.interval()).contains(number.getTextContent())
                            || entry.method().startsWith(number.getTextContent() + ";"),
                    number.getTextContent() + " is not " + entry);
        }
        assertEquals(entries.keySet(), used);
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryIdIsUnique() {
        List<String> ids = elements("*")
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        elements("a").map(a -> a.getAttribute("href")).forEach(href -> {
            assertTrue(href.startsWith("#"), href);
            assertTrue(ids.contains(href.substring(1)), href);
        });
    }

    @Test
    void nothingComesFromOutsideAndNothingRuns() {
        assertEquals(0, elements("script").count());
        assertEquals(0, elements("link").count());
        assertFalse(html.contains("@import"));
        String withoutNamespaces = html.replace("http://www.w3.org/2000/svg", "");
        assertFalse(withoutNamespaces.matches("(?s).*(https?:|src=|//cdn).*"));
    }

    @Test
    void tablesHaveCaptionsAndHeadersWithScope() {
        List<Element> tables = elements("table").toList();
        assertTrue(tables.size() > 10, "tables: " + tables.size());
        for (Element table : tables) {
            assertEquals(1, table.getElementsByTagName("caption").getLength());
        }
        elements("th").forEach(th -> assertFalse(th.getAttribute("scope").isEmpty(), th.getTextContent()));
    }

    @Test
    void headingsDoNotSkipALevel() {
        List<Integer> levels = new ArrayList<>();
        elements("*")
                .filter(e -> e.getTagName().matches("h[1-6]"))
                .forEach(e -> levels.add(e.getTagName().charAt(1) - '0'));
        assertEquals(1, levels.getFirst());
        for (int i = 1; i < levels.size(); i++) {
            assertTrue(levels.get(i) <= levels.get(i - 1) + 1, levels.toString());
        }
    }

    @Test
    void thePicturesAreThereWithTheirMeaningInWords() {
        List<Element> pictures = elements("svg")
                .filter(svg -> svg.getAttribute("role").equals("img"))
                .toList();
        assertTrue(
                pictures.stream().anyMatch(svg -> svg.getAttribute("aria-label").contains("Follow-up: 5")));
        assertTrue(pictures.stream().anyMatch(svg -> svg.getTextContent().contains("Draw blood")));
        assertTrue(
                pictures.stream().anyMatch(svg -> svg.getAttribute("aria-label").startsWith("The customer line")));
    }

    @Test
    void theReportSaysThatTheAnswersAreSynthetic() {
        assertTrue(html.contains("Synthetic answers"));
    }

    private static Stream<Element> elements(String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
