package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Figure;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.report.document.Text;
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

    private static Element name(Document page) {
        return (Element) page.getElementsByTagName("bdi").item(1);
    }

    private static String attribute(Document page, String element, int index, String name) {
        return ((Element) page.getElementsByTagName(element).item(index)).getAttribute(name);
    }

    private static Document page(String language, Block... blocks) throws Exception {
        return Clients.parse(write(new ReportDocument(
                "Report", "Client", language, "", List.of(new Section("one", "One", List.of(blocks))), List.of())));
    }

    private static String write(ReportDocument report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlFormat().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
