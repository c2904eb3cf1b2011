package org.throughline.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;
import org.throughline.core.process.Paper;
import org.throughline.core.process.ProcessExport;
import org.throughline.core.process.ProcessWriters;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessPackage.Literals;

/** Flowcharts as files, opened by the libraries that other programs open them with. */
class FlowchartFilesTest {
    @TempDir
    private Path folder;

    static List<String> references() throws IOException {
        return Cases.references();
    }

    private Path write(Process process, String name, double scale, Paper paper)
            throws IOException, RefusedInputException {
        Path file = folder.resolve(name);
        ProcessWriters.write(new ProcessExport(process, "The title", scale, paper), file);
        return file;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void assertHasEveryName(Process process, String text) {
        String found = squeezed(text);
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof Node node && node.getName() != null && node.getBounds() != null) {
                assertTrue(found.contains(squeezed(node.getName())), () -> node.getName() + " is not in " + text);
            }
        });
    }

    private static void assertFontsAreEmbedded(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertTrue(page.getResources().getFont(name).isEmbedded(), name::getName);
            }
        }
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    @ParameterizedTest
    @MethodSource("references")
    void whatOthersDrewIsWrittenInEveryFormat(String name) throws Exception {
        Process process = AutoLayout.laidOutCopy(Cases.reference(name));
        DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(write(process, "chart.svg", 1, Paper.ONE_PAGE).toFile());
        BufferedImage image =
                ImageIO.read(write(process, "chart.png", 1, Paper.ONE_PAGE).toFile());
        assertTrue(colours(image).size() > 8, "the picture is blank");
        for (Paper paper : List.of(Paper.ONE_PAGE, Paper.A4, Paper.LETTER)) {
            try (PDDocument document =
                    Loader.loadPDF(write(process, paper + ".pdf", 1, paper).toFile())) {
                PDFTextStripper words = new PDFTextStripper();
                words.setSortByPosition(false);
                assertHasEveryName(process, words.getText(document));
                assertFontsAreEmbedded(document);
                assertEquals("The title", document.getDocumentInformation().getTitle());
                assertTrue(paper != Paper.ONE_PAGE || document.getNumberOfPages() == 1);
            }
        }
    }

    @Test
    void aPictureIsAsLargeAsItsScaleSays() throws Exception {
        Process process = Flowcharts.discharge();
        BufferedImage once =
                ImageIO.read(write(process, "1.png", 1, Paper.ONE_PAGE).toFile());
        BufferedImage twice =
                ImageIO.read(write(process, "2.png", 2, Paper.ONE_PAGE).toFile());
        assertEquals(2 * once.getWidth(), twice.getWidth());
        assertEquals(2 * once.getHeight(), twice.getHeight());
        String svg = Files.readString(write(process, "1.svg", 2, Paper.ONE_PAGE));
        assertTrue(svg.contains("width=\"" + twice.getWidth() + "\""), svg.substring(0, 200));
    }

    @Test
    void aPictureThatNobodyCouldOpenIsRefused() throws Exception {
        Flowcharts f = new Flowcharts();
        f.step(null, "a", "Here").setBounds(new Bounds(0, 0, 100, 60));
        f.step(null, "b", "Far away").setBounds(new Bounds(60_000, 60_000, 100, 60));
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> write(f.process, "huge.png", 1, Paper.ONE_PAGE));
        assertTrue(refused.getMessage().contains("0.16 at most"), refused.getMessage());
        assertTrue(Files.size(write(f.process, "huge.png", 0.1, Paper.ONE_PAGE)) > 0);
        try (PDDocument document =
                Loader.loadPDF(write(f.process, "huge.pdf", 1, Paper.ONE_PAGE).toFile())) {
            assertTrue(document.getPage(0).getMediaBox().getWidth() <= 14_400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf"})
    void theSameFlowchartGivesTheSameBytes(String format) throws Exception {
        byte[] first = Files.readAllBytes(write(Flowcharts.discharge(), "a." + format, 1, Paper.A4));
        byte[] second = Files.readAllBytes(write(Flowcharts.discharge(), "b." + format, 1, Paper.A4));
        assertArrayEquals(first, second);
    }

    @Test
    void anyScriptCanBeReadFromThePdf() throws Exception {
        Flowcharts f = new Flowcharts();
        List<String> names = List.of(
                "Date fits the office?",
                "Aufnahme pr\u00fcfen \u2264 5",
                "\u041f\u0440\u0438\u0451\u043c",
                "\u03a0\u03b1\u03c1\u03b1\u03bb\u03b1\u03b2\u03ae",
                "\u6025\u8bca\u5ba4",
                "\u0627\u0633\u062a\u0642\u0628\u0627\u0644",
                "\u05e7\u05d1\u05dc\u05d4",
                "\u0930\u094b\u0917\u0940",
                "Smile \uD83D\uDE00");
        for (String name : names) {
            f.step(null, name, name);
        }
        try (PDDocument document = Loader.loadPDF(
                write(f.process, "scripts.pdf", 1, Paper.ONE_PAGE).toFile())) {
            String text = new PDFTextStripper().getText(document);
            for (String name : names) {
                assertTrue(squeezed(text).contains(squeezed(name)), () -> name + " is not in " + text);
            }
            assertFontsAreEmbedded(document);
        }
    }

    @Test
    void hostileNamesSpoilNoFormat() throws Exception {
        Flowcharts f = new Flowcharts();
        String hostile = "</text><script>x</script> & \u0000\u0007\u000B\uFFFE\uD800 \u202E ]]> \u00AD\u200B end";
        f.lane("l", hostile);
        f.step("l", "a", hostile);
        f.node(Literals.START, "l", "s", hostile);
        f.step("l", "empty", "");
        f.step("l", "none", null);
        f.step("l", "long", "x".repeat(5000));
        f.flow(Literals.SEQUENCE_FLOW, "a", "long", hostile);
        f.process.setName(hostile);
        for (String format : List.of("svg", "png", "pdf")) {
            for (Paper paper : Paper.values()) {
                assertTrue(Files.size(write(f.process, "hostile." + format, 1, paper)) > 0);
            }
        }
        String svg = Files.readString(folder.resolve("hostile.svg"), StandardCharsets.UTF_8);
        DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("hostile.svg").toFile());
        assertTrue(!svg.contains("<script>"), svg);
    }

    @Test
    void anEmptyProcessIsAnEmptyPicture() throws Exception {
        Flowcharts f = new Flowcharts();
        for (String format : List.of("svg", "png", "pdf")) {
            assertTrue(Files.size(write(f.process, "empty." + format, 1, Paper.A4)) > 0);
        }
    }
}
