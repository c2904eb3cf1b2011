package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.client.ClientFolder;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Figure;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.ReportDocument.Look;
import org.throughline.report.document.Section;
import org.throughline.report.document.Text;
import org.throughline.report.internal.pdf.PdfFormat;
import org.throughline.sample.SampleClient;

class PdfFormatTest {
    @TempDir
    static Path scratch;

    private static ReportDocument report;
    private static byte[] pdf;

    @BeforeAll
    static void make() throws Exception {
        Path folder = scratch.resolve("sample");
        SampleClient.write(folder);
        report = Clients.document(ClientFolder.open(folder));
        pdf = write(report);
    }

    private static byte[] write(ReportDocument report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfFormat().write(report, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return letters(new PDFTextStripper().getText(document));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    private static List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (Section section : report.sections()) {
            headings.add(section.title());
            for (Block block : section.blocks()) {
                if (block instanceof Heading heading) {
                    headings.add(heading.text().plain());
                }
            }
        }
        return headings;
    }

    @Test
    void everyHeadingIsInTheTextAndInTheBookmarks() throws Exception {
        String text = text(pdf);
        List<String> bookmarks = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collect(document.getDocumentCatalog().getDocumentOutline().children(), bookmarks);
        }
        assertEquals(headings(), bookmarks);
        headings().forEach(heading -> assertTrue(text.contains(letters(heading)), heading));
    }

    private static void collect(Iterable<PDOutlineItem> items, List<String> titles) {
        for (PDOutlineItem item : items) {
            titles.add(item.getTitle());
            collect(item.children(), titles);
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws Exception {
        assertArrayEquals(pdf, write(report));
    }

    @Test
    void everyFontIsEmbedded() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                    fonts++;
                }
            }
            assertTrue(fonts > 0);
        }
    }

    @Test
    void screenReadersFindLanguageTitleAndTags() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(
                    report.client() + " – " + report.title(),
                    document.getDocumentInformation().getTitle());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertTrue(document.getDocumentCatalog().getStructureTreeRoot() != null);
        }
    }

    @Test
    void wordsInPicturesAreFound() throws Exception {
        String text = text(pdf);
        int lines = 0;
        for (Section section : report.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Figure figure) {
                    for (String line : linesOf(figure)) {
                        assertTrue(text.contains(letters(line)), line);
                        lines++;
                    }
                }
            }
        }
        assertTrue(lines > 100, "" + lines);
    }

    private static List<String> linesOf(Figure figure) {
        return Pattern.compile("<tspan[^>]*>([^<&]+)</tspan>")
                .matcher(figure.svg())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void aPictureThatNeedsAViewerIsPaintedByOne() throws Exception {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">"
                + "<linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#ff0000\"/></linearGradient>"
                + "<rect width=\"100\" height=\"100\" fill=\"url(#g)\"/></svg>";
        assertEquals(0xffff0000, colourOf(svg));
    }

    @Test
    void aPlainPictureHasItsColours() throws Exception {
        String svg = "<svg class=\"root\" viewBox=\"0 0 100 100\"><style>.root .part{fill:#00ff00}</style>"
                + "<g transform=\"translate(50 50)\"><rect class=\"part\" x=\"-50\" y=\"-50\" width=\"100\""
                + " height=\"100\"/></g></svg>";
        assertEquals(0xff00ff00, colourOf(svg));
    }

    /** Returns the colour of a square, red or green; 0 where it is not on its page. */
    private static int colourOf(String svg) throws IOException {
        Figure figure = new Figure(svg, "A square", Text.of("A square"), true, 0);
        Section section = new Section("one", "One", List.of(figure));
        ReportDocument document =
                new ReportDocument("Report", "Client", "en", "", Look.USUAL, List.of(section), List.of());
        try (PDDocument written = Loader.loadPDF(write(document))) {
            BufferedImage page = new PDFRenderer(written).renderImageWithDPI(written.getNumberOfPages() - 1, 36);
            int square = 0;
            for (int x = 0; x < page.getWidth(); x++) {
                for (int y = 0; y < page.getHeight(); y++) {
                    int colour = page.getRGB(x, y) | 0xff000000;
                    square = colour == 0xffff0000 || colour == 0xff00ff00 ? colour : square;
                }
            }
            return square;
        }
    }

    @Test
    void sheetsWithManyColumnsLieOnTheirWideSide() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int lying = 0;
            for (PDPage page : document.getPages()) {
                lying += page.getMediaBox().getWidth() > page.getMediaBox().getHeight() ? 1 : 0;
            }
            assertTrue(lying > 0 && lying < document.getNumberOfPages(), "" + lying);
        }
    }

    @Test
    void linksLeadToPagesOfTheReport() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int links = 0;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink) {
                        links++;
                    }
                }
            }
            assertTrue(links >= headings().size(), "" + links);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "]]> -- <!-- & &amp; &lt;",
                "=cmd|' /C calc'!A0",
                "${7*7} \" onload=\"alert(1)",
                "Ελληνικά Кириллица ≤ 5 → 7 efficient office"
            })
    void whatAClientWritesIsText(String name) throws Exception {
        String text = text(write(about(name)));
        assertTrue(text.contains(letters(name)), text);
    }

    @Test
    void whatHasNoLetterIsABoxAndNotASign() throws Exception {
        String text = text(write(about("before\udbff\udffdafter\u0007")));
        assertTrue(text.contains("before\u25a1after"), text);
        assertFalse(text.contains("#"), text);
    }

    @Test
    void namesReadFromTheRightKeepTheirLetters() throws Exception {
        String name = "\u05d1\u05d9\u05ea \u05d7\u05d5\u05dc\u05d9\u05dd";
        String text = text(write(about("A " + name + " B")));
        assertTrue(name.chars().filter(letter -> letter != ' ').allMatch(letter -> text.indexOf(letter) >= 0), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "word "})
    void aLongNameLosesNothing(String part) throws Exception {
        String text = text(write(about(part.repeat(5_000))));
        long shown = text.chars().filter(letter -> letter == part.charAt(0)).count();
        assertTrue(shown >= 5_000, "" + shown);
    }

    private static ReportDocument about(String name) {
        Section section = new Section("one", "One", List.of(new Paragraph(Text.ofName(name))));
        return new ReportDocument("Report", "Client", "en", "", Look.USUAL, List.of(section), List.of());
    }
}
