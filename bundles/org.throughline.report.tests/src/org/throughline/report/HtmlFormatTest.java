package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.chart.Picture;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Chart;
import org.throughline.report.document.ChartData;
import org.throughline.report.document.ChartData.Form;
import org.throughline.report.document.ChartData.Point;
import org.throughline.report.document.ChartData.Role;
import org.throughline.report.document.ChartData.Series;
import org.throughline.report.document.Figure;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.ReportDocument.Look;
import org.throughline.report.document.Section;
import org.throughline.report.document.Text;
import org.throughline.report.internal.RegisterAppendix;
import org.throughline.report.internal.html.HtmlFormat;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlFormatTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001b[31m", "\ufffe", "\uffff", "\ud83c", "\udfe5", "a\u0085b"})
    void whatMarkupCannotHoldIsReplaced(String unfit) throws Exception {
        Document page = page("en", new Paragraph(Text.ofName("<" + unfit + ">")));
        String shown = page.getElementsByTagName("bdi").item(1).getTextContent();
        assertFalse(shown.contains(unfit), shown);
        assertEquals('<', shown.charAt(0));
        assertEquals('>', shown.charAt(shown.length() - 1));
    }

    @Test
    void linesOfANameAreKept() throws Exception {
        Document page = page("en", new Paragraph(Text.ofName("one\r\ntwo\rthree\ud83c\udfe5")));
        assertEquals(
                "one\ntwo\nthree\ud83c\udfe5",
                page.getElementsByTagName("bdi").item(1).getTextContent());
    }

    @Test
    void namesCarryTheirLanguage() throws Exception {
        assertEquals(
                "de", name(page("de", new Paragraph(Text.ofName("Pflege")))).getAttribute("lang"));
        assertNull(name(page("en", new Paragraph(Text.ofName("Care")))).getAttributeNode("lang"));
        assertNull(name(page("\"><b>", new Paragraph(Text.ofName("Care")))).getAttributeNode("lang"));
    }

    @Test
    void idsOfTwoPicturesDoNotMeet() throws Exception {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><style>.a{fill:url(#g)}</style>"
                + "<path id=\"g\" fill=\"url(#g)\"/><use href=\"#g\"/></svg>";
        Figure figure = new Figure(svg, "a picture", Text.EMPTY, false, 0);
        Document page = page("en", figure, figure);
        for (int i = 0; i < 2; i++) {
            String id = "f" + (i + 1) + "-g";
            assertEquals(id, attribute(page, "path", i, "id"));
            assertEquals("url(#" + id + ")", attribute(page, "path", i, "fill"));
            assertEquals("#" + id, attribute(page, "use", i, "href"));
            assertEquals(
                    ".a{fill:url(#" + id + ")}",
                    page.getElementsByTagName("style").item(i + 1).getTextContent());
        }
    }

    @Test
    void aPictureThatIsNotWellFormedIsRefused() {
        Figure broken = new Figure("<svg viewBox=\"0 0 1 1\"><g></svg>", "", Text.EMPTY, false, 0);
        assertThrows(IllegalArgumentException.class, () -> page("en", broken));
    }

    @Test
    void aNumberLeadsToTheRegisterOrExplainsItselfWithoutOne() throws Exception {
        Section about = new Section("one", "One", List.of(new Paragraph(Text.EMPTY.number(new NumberRef("N1", "42")))));
        Document alone = Clients.parse(write(report(List.of(about))));
        Element shown = number(alone);
        assertEquals("span", shown.getTagName());
        assertTrue(shown.getAttribute("title").contains("people asked; method: count; n = 50"), shown.getTagName());

        Section register = RegisterAppendix.of(List.of(ENTRY));
        Document whole = Clients.parse(write(report(List.of(about, register))));
        assertEquals("#N1", number(whole).getAttribute("href"));
        assertEquals(shown.getAttribute("title"), number(whole).getAttribute("title"));
    }

    private static Element number(Document page) {
        return Stream.of("a", "span")
                .map(page::getElementsByTagName)
                .flatMap(found -> IntStream.range(0, found.getLength()).mapToObj(found::item))
                .map(Element.class::cast)
                .filter(element -> element.getAttribute("class").equals("number"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void footnotesStandAtTheEndOfTheirSectionWithAWayBack() throws Exception {
        Text noted = Text.of("said").footnote(Text.of("by whom"));
        String html = write(report(List.of(
                new Section("one", "One", List.of(new Paragraph(noted), Paragraph.of("afterwards"))),
                new Section("two", "Two", List.of(new Paragraph(noted))))));
        Document page = Clients.parse(html);
        assertTrue(html.indexOf("by whom") > html.indexOf("afterwards"));
        assertTrue(html.indexOf("by whom") < html.indexOf("id=\"two\""));
        for (String way : List.of("footnote-", "to-footnote-")) {
            for (int number = 1; number <= 2; number++) {
                assertTrue(html.contains("id=\"" + way + number + "\""), way + number);
                assertTrue(html.contains("href=\"#" + way + number + "\""), way + number);
            }
        }
        assertEquals(2, page.getElementsByTagName("sup").getLength());
    }

    @Test
    void aChartCanBeReadAsATable() throws Exception {
        ChartData data = new ChartData(
                Form.BARS,
                true,
                List.of("May", "June"),
                List.of(new Series("Share", Role.VALUES, List.of(Point.of(0.425, 0.3, 0.5), Point.NONE))));
        Picture picture = new Picture(10, 10, "Title", "what it shows", List.of());
        Document page = page("en", new Chart(picture, data, Text.of("Caption")));
        String table = page.getElementsByTagName("details").item(0).getTextContent();
        assertTrue(table.contains("42.5\u00a0%"), table);
        assertTrue(table.contains("30\u00a0% to 50\u00a0%"), table);
        assertTrue(table.contains("not shown"), table);
    }

    @Test
    void aHeadingNeverSkipsALevel() throws Exception {
        Document page = page("en", new Heading(Text.of("deep"), 2), new Heading(Text.of("deeper"), 2));
        assertEquals("deep", page.getElementsByTagName("h3").item(0).getTextContent());
        assertEquals("deeper", page.getElementsByTagName("h4").item(0).getTextContent());
    }

    @ParameterizedTest
    @CsvSource({"600, 400, 1", "6200, 1100, 8", "3000, 300, 3", "1500, 4000, 6"})
    void aPictureThatIsTooLargeForASheetIsCut(int width, int height, int sheets) throws Exception {
        String svg = "<svg viewBox=\"0 0 " + width + " " + height + "\"><path id=\"g\"/></svg>";
        Document page = page("en", new Figure(svg, "a picture", Text.EMPTY, true, 50));
        int uses = page.getElementsByTagName("use").getLength();
        assertEquals(sheets == 1 ? 0 : 2 * sheets, uses);
    }

    private static Element name(Document page) {
        return (Element) page.getElementsByTagName("bdi").item(1);
    }

    private static String attribute(Document page, String element, int index, String name) {
        return ((Element) page.getElementsByTagName(element).item(index)).getAttribute(name);
    }

    private static Document page(String language, Block... blocks) throws Exception {
        return Clients.parse(write(new ReportDocument(
                "Report",
                "Client",
                language,
                "",
                Look.USUAL,
                List.of(new Section("one", "One", List.of(blocks))),
                List.of())));
    }

    private static final NumberEntry ENTRY = new NumberEntry(
            "N1",
            Text.of("people asked"),
            "42",
            OptionalDouble.of(42),
            "50",
            "",
            "count",
            Text.ofName("May"),
            "",
            "answers.csv");

    private static ReportDocument report(List<Section> sections) {
        return new ReportDocument("Report", "Client", "en", "", Look.USUAL, sections, List.of(ENTRY));
    }

    private static String write(ReportDocument report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlFormat().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
