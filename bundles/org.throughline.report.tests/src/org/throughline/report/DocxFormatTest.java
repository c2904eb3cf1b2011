package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.chart.markup.Markup;
import org.throughline.core.client.ClientFolder;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.ReportDocument.Look;
import org.throughline.report.document.Section;
import org.throughline.report.document.Text;
import org.throughline.report.internal.docx.DocxFormat;
import org.throughline.sample.SampleClient;

class DocxFormatTest {
    /** Ten thousand equal letters pack better than the library that reads them again trusts. */
    private static final double RATIO = 0.0005;

    @TempDir
    Path scratch;

    static byte[] write(ReportDocument report) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxFormat().write(report, out);
        return out.toByteArray();
    }

    /** The parts of a document by name; those of the workbooks in it too. */
    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                parts.put(entry.getName(), content);
                if (entry.getName().endsWith(".xlsx")) {
                    parts.putAll(parts(content));
                }
            }
        }
        return parts;
    }

    static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    @Test
    void everyBlockFitsTheSchemas() throws Exception {
        Map<String, byte[]> parts = parts(write(EveryBlock.around("Cedar")));
        assertEquals(List.of(), WordSchemas.errors(parts));
        assertTrue(parts.keySet().stream()
                        .filter(part -> WordSchemas.schema(part) != null)
                        .count()
                > 10);
    }

    @Test
    void theSampleFitsTheSchemasAndGivesTheSameBytesTwice() throws Exception {
        SampleClient.write(scratch.resolve("sample"));
        byte[] first = write(Clients.document(ClientFolder.open(scratch.resolve("sample"))));
        byte[] second = write(Clients.document(ClientFolder.open(scratch.resolve("sample"))));
        assertArrayEquals(first, second);
        assertEquals(List.of(), WordSchemas.errors(parts(first)));
    }

    @Test
    void headingsListsAndCaptionsHaveTheirStyles() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(write(EveryBlock.around("Cedar"))))) {
            Map<String, String> styles = new LinkedHashMap<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                if (paragraph.getStyle() == null) {
                    continue;
                }
                styles.putIfAbsent(
                        document.getStyles().getStyle(paragraph.getStyle()).getName(), paragraph.getText());
            }
            assertEquals("Report", styles.get("Title"));
            assertEquals("Words", styles.get("heading 1"));
            assertEquals("Named Cedar", styles.get("heading 2"));
            assertEquals("Below it", styles.get("heading 3"));
            assertEquals("Named Cedar", styles.get("List Bullet"));
            assertEquals("Named Cedar", styles.get("Quote"));
            assertTrue(styles.get("caption").startsWith("Table\u00a01. Named Cedar"), styles.get("caption"));
            assertEquals(4, document.getCharts().size());
            assertEquals(
                    1,
                    document.getFootnotes().stream()
                            .filter(note ->
                                    note.getParagraphs().getFirst().getText().contains("in a footnote"))
                            .count());
            assertTrue(document.getTables().getFirst().getRow(0).isRepeatHeader());
            assertTrue(document.getTables().getFirst().getRow(1).isCantSplitRow());
        }
    }

    @Test
    void wordsThatAnnounceAListEndNoPage() throws Exception {
        Section section = new Section(
                "one",
                "One",
                List.of(
                        Paragraph.of("Asked again:"),
                        new Bullets(List.of(Text.of("Why"))),
                        Paragraph.of("And so on.")));
        ReportDocument report =
                new ReportDocument("Report", "Client", "en", "", Look.USUAL, List.of(section), List.of());
        String document = text(parts(write(report)), "word/document.xml");
        List<String> kept = found(document, "<w:p><w:pPr><w:pStyle [^>]*/><w:keepNext/></w:pPr>.*?<w:t[^>]*>([^<]*)");
        assertEquals(List.of("Asked again:"), kept);
    }

    @Test
    void everyLinkAndReferenceLeadsToABookmark() throws Exception {
        String document = text(parts(write(EveryBlock.around("Cedar"))), "word/document.xml");
        List<String> bookmarks = found(document, "w:bookmarkStart w:id=\"\\d+\" w:name=\"([^\"]*)\"");
        assertEquals(bookmarks.size(), bookmarks.stream().distinct().count());
        List<String> links = found(document, "w:anchor=\"([^\"]*)\"");
        assertTrue(links.size() > 4, links.toString());
        links.addAll(found(document, " REF (\\S+) "));
        assertTrue(bookmarks.containsAll(links), links + " in " + bookmarks);
    }

    private static List<String> found(String text, String pattern) {
        return new ArrayList<>(Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList());
    }

    @Test
    void everyDrawingIsDescribed() throws Exception {
        String document = text(parts(write(EveryBlock.around("Cedar"))), "word/document.xml");
        List<String> told = found(document, "<wp:docPr [^>]*descr=\"([^\"]*)\"");
        assertEquals(found(document, "(<wp:docPr )").size(), told.size());
        assertTrue(told.stream().noneMatch(String::isBlank), told.toString());
        assertTrue(told.contains("Small Cedar"), told.toString());
    }

    @Test
    void aWidePictureLiesOnItsSideAndIsCutWithItsStripRepeated() throws Exception {
        Map<String, byte[]> parts = parts(write(EveryBlock.around("Cedar")));
        String document = text(parts, "word/document.xml");
        assertTrue(document.contains("w:orient=\"landscape\""));
        assertTrue(document.contains("Wide Cedar Part 2 of "));
        assertTrue(document.contains("repeated"));
        assertEquals(
                2, parts.keySet().stream().filter(part -> part.endsWith(".svg")).count());
        String svg = text(parts, "word/media/picture1.svg");
        assertTrue(svg.contains("fill=\"#0b57a4\"") && !svg.contains("<style"), svg);
    }

    @Test
    void thePaintedPictureShowsAllOfTheDrawnOne() throws Exception {
        Map<String, byte[]> parts = parts(write(EveryBlock.around("Cedar")));
        for (String name : List.of("word/media/picture1.png", "word/media/picture2.png")) {
            BufferedImage painted = ImageIO.read(new ByteArrayInputStream(parts.get(name)));
            int width = painted.getWidth();
            int height = painted.getHeight();
            assertEquals(0xff0b57a4, painted.getRGB(width * 94 / 100, height * 94 / 100), name);
            assertEquals(0xff0b57a4, painted.getRGB(width * 4 / 100, height * 6 / 100), name);
            assertEquals(0xffffffff, painted.getRGB(width - 1, height - 1), name);
        }
    }

    @Test
    void nothingTellsWhoWroteItOrWhen() throws Exception {
        Map<String, byte[]> parts = parts(write(EveryBlock.around("Cedar")));
        String core = text(parts, "docProps/core.xml");
        assertFalse(core.contains("created") || core.contains("modified") || core.contains("POI"), core);
        assertFalse(core.contains(System.getProperty("user.name")), core);
    }

    @Test
    void whatHasNoValueIsNotInTheWorkbook() throws Exception {
        Map<String, byte[]> parts = parts(write(EveryBlock.around("Cedar")));
        String sheet = text(parts, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("r=\"B2\"") && !sheet.contains("r=\"B3\""), sheet);
        assertFalse(sheet.contains("<f>"), sheet);
    }

    @Test
    void namesAreInTheirLanguageAndDirection() throws Exception {
        ReportDocument report =
                EveryBlock.around("\u05d1\u05d9\u05ea \u05d7\u05d5\u05dc\u05d9\u05dd", "he", Look.USUAL);
        Map<String, byte[]> parts = parts(write(report));
        assertTrue(text(parts, "word/document.xml").contains("<w:rtl/><w:lang w:val=\"he\" w:bidi=\"he\"/>"));
        assertEquals(List.of(), WordSchemas.errors(parts));
    }

    @Test
    void largeTypeIsLarger() throws Exception {
        String usual = text(parts(write(EveryBlock.around("Cedar"))), "word/styles.xml");
        ReportDocument large = EveryBlock.around("Cedar", "en", new Look(true, Optional.empty()));
        assertTrue(usual.contains("<w:sz w:val=\"21\"/>"));
        assertTrue(text(parts(write(large)), "word/styles.xml").contains("<w:sz w:val=\"29\"/>"));
    }

    static List<String> names() {
        List<String> names = new ArrayList<>(HostileClientTest.names().toList());
        names.add("=cmd|' /C calc'!A0");
        names.add("half \ud800 pair \udc00");
        names.add("null \u0000 and \ufffe");
        names.add("\u2067isolated \u202eturned");
        return names;
    }

    @ParameterizedTest
    @MethodSource("names")
    void hostileNamesAreText(String name) throws Exception {
        ZipSecureFile.setMinInflateRatio(RATIO);
        byte[] file = write(EveryBlock.around(name));
        assertEquals(List.of(), WordSchemas.errors(parts(file)));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            String text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .reduce("", (a, b) -> a + b + "\n");
            String shown = Markup.fit(name).strip();
            assertTrue(text.contains(shown.substring(0, Math.min(shown.length(), 50))), text);
        }
        for (Map.Entry<String, byte[]> part : parts(file).entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                assertFalse(new String(part.getValue(), StandardCharsets.UTF_8).contains("External"), part.getKey());
            }
        }
    }
}
