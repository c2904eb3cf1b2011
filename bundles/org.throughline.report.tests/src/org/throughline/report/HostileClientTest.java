package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.chart.markup.Markup;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.SmallCells;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HostileClientTest {
    @TempDir
    Path scratch;

    static Stream<String> names() {
        return Stream.of(
                "<script>alert(1)</script>",
                "</title></style><img src=x onerror=alert(1)>",
                "\" onload=\"alert(1)",
                "${7*7} <#assign x=1>",
                "]]> -- <!-- & &amp; &lt;",
                "control \u0085 tab\tline\nend",
                "\u202eright to left override \u05d0\u05d1",
                "pair \ud83c\udfe5 hospital",
                "x".repeat(10_000),
                "word ".repeat(2_000));
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesAreShownAsText(String name) throws Exception {
        ClientFolder client = Clients.answered(scratch.resolve("client"), name, SmallCells.CMS, 60, 140, 120, 80);
        String html = Clients.html(client, scratch.resolve("report.html"));
        Document page = Clients.parse(html);
        assertEquals(0, page.getElementsByTagName("script").getLength());
        assertEquals(0, page.getElementsByTagName("img").getLength());
        assertFalse(html.contains("could not be made"));
        Element title = (Element) page.getElementsByTagName("h1").item(0);
        assertEquals(Markup.fit(client.client().getName()).strip(), title.getTextContent());
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            for (int a = 0; a < all.item(i).getAttributes().getLength(); a++) {
                String attribute = all.item(i).getAttributes().item(a).getNodeName();
                assertFalse(attribute.startsWith("on"), attribute);
            }
        }
        assertTrue(html.codePoints().noneMatch(HostileClientTest::isControl));
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }
}
