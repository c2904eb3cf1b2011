package org.throughline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;
import org.throughline.core.process.Paper;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.diagram.internal.drawing.Canvas;
import org.throughline.diagram.internal.pages.Page;
import org.throughline.diagram.internal.pages.PagedFlowchart;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Process;

/** What stands on the pages, read from what is drawn. */
class FlowchartPagesTest {
    private static final double POINT = 72.0 / 96;

    static List<String> references() throws IOException {
        return Cases.references();
    }

    /** Everything drawn on a page, in the page's coordinates. */
    private static final class Drawn implements Canvas {
        private final List<Shape> figures = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private final List<String> signs = new ArrayList<>();
        private final List<String> headers = new ArrayList<>();
        private final Deque<AffineTransform> transforms = new ArrayDeque<>(List.of(new AffineTransform()));
        private double smallest = Double.MAX_VALUE;

        private Drawn(Page page) {
            page.draw(this);
        }

        @Override
        public void begin(String kind) {
            transforms.push(transforms.peek());
        }

        @Override
        public void begin(AffineTransform moved) {
            AffineTransform all = new AffineTransform(transforms.peek());
            all.concatenate(moved);
            transforms.push(all);
        }

        @Override
        public void end() {
            transforms.pop();
        }

        @Override
        public void tooltip(String text) {}

        @Override
        public void shape(String look, Shape shape) {
            if (look.startsWith("figure") && !look.contains("inner")) {
                figures.add(transforms.peek().createTransformedShape(shape));
            }
        }

        @Override
        public void lines(WrappedText text, int x, int top, Anchor anchor, String look) {
            if (!text.lines().isEmpty()) {
                if (look.equals("connector-sign")) {
                    signs.add(text.lines().getFirst());
                }
                (look.equals("lane-name") ? headers : words).add(String.join(" ", text.lines()));
                Point2D across = transforms.peek().deltaTransform(new Point2D.Double(1, 0), null);
                smallest = Math.min(smallest, text.fontSize() * across.distance(0, 0));
            }
        }
    }

    private static List<Drawn> pages(Process process, Paper paper) {
        return PagedFlowchart.of(AutoLayout.laidOutCopy(process), "Title", paper).pages().stream()
                .map(Drawn::new)
                .toList();
    }

    private static void assertReadable(Process process, Paper paper) {
        List<Page> pages = PagedFlowchart.of(AutoLayout.laidOutCopy(process), "Title", paper)
                .pages();
        for (int i = 0; i < pages.size(); i++) {
            Drawn drawn = new Drawn(pages.get(i));
            Bounds sheet = pages.get(i).paper();
            for (Shape figure : drawn.figures) {
                assertTrue(
                        sheet.x() <= figure.getBounds().x
                                && sheet.y() <= figure.getBounds().y
                                && sheet.right() >= figure.getBounds().getMaxX()
                                && sheet.bottom() >= figure.getBounds().getMaxY(),
                        () -> figure.getBounds() + " is cut");
            }
            assertTrue(drawn.smallest * POINT >= PagedFlowchart.SMALLEST_TEXT - 0.05, "text of " + drawn.smallest);
            assertTrue(drawn.words.contains("Page " + (i + 1) + " of " + pages.size()), drawn.words::toString);
            assertTrue(drawn.words.contains("Title"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"A4", "A3", "LETTER", "TABLOID"})
    void everyNodeIsWholeAndReadableOnOnePage(Paper paper) {
        assertReadable(Flowcharts.discharge(), paper);
        List<Drawn> pages = pages(Flowcharts.discharge(), paper);
        assertTrue(pages.size() > 1);
        for (String step : List.of("Analyse sample", "Go home", "Prepare medicines", "Draw blood and say why")) {
            assertEquals(
                    1, pages.stream().filter(page -> page.words.contains(step)).count(), step);
        }
    }

    @ParameterizedTest
    @MethodSource("references")
    void whatOthersDrewLosesNothing(String name) throws IOException, RefusedInputException {
        Process process = AutoLayout.laidOutCopy(Cases.reference(name));
        List<String> words = new ArrayList<>();
        for (Drawn page : pages(process, Paper.A4)) {
            words.addAll(page.words);
        }
        process.getNodes().stream()
                .filter(node -> node.getName() != null && !node.getName().isBlank())
                .map(node -> node.getName().strip().replaceAll("\\s+", " "))
                .forEach(step -> assertTrue(words.contains(step), () -> step + " is not in " + words));
    }

    @Test
    void anArrowThatLeavesAPageIsNamedAtBothEnds() {
        Flowcharts f = new Flowcharts();
        f.lane("n", "Nurse");
        String before = null;
        for (int i = 0; i < 30; i++) {
            f.step("n", "s" + i, "Step number " + i);
            if (before != null) {
                f.flow(before + " > s" + i);
            }
            before = "s" + i;
        }
        List<Drawn> pages = pages(f.process, Paper.A4);
        assertTrue(pages.size() > 1);
        for (int i = 0; i + 1 < pages.size(); i++) {
            assertEquals(Set.of("Nurse"), Set.copyOf(pages.get(i).headers));
            String out = find(pages.get(i), "\u2192 page " + (i + 2) + ": Step number (\\d+)");
            String in = find(pages.get(i + 1), "from page " + (i + 1) + ": Step number (\\d+)");
            assertEquals(Integer.parseInt(in) + 1, Integer.parseInt(out));
            assertFalse(Collections.disjoint(pages.get(i).signs, pages.get(i + 1).signs));
            assertTrue(pages.get(i + 1).words.contains("Step number " + out));
        }
    }

    private static String find(Drawn page, String pattern) {
        for (String words : page.words) {
            Matcher matcher = Pattern.compile(pattern).matcher(words);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        throw new AssertionError(pattern + " is not in " + page.words);
    }

    private static Process chance(long seed) {
        Process process = Flowcharts.byChance(seed);
        if (seed % 3 == 0) {
            process.setOrientation(Orientation.VERTICAL);
        }
        for (int i = 0; i < process.getNodes().size(); i++) {
            process.getNodes().get(i).setName("Some words " + i);
        }
        return process;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void pagesHoldEveryNodeOnceAndBothEndsOfEveryArrow(long seed) {
        Process process = chance(seed);
        assertReadable(process, Paper.A4);
        List<Drawn> pages = pages(process, Paper.A4);
        List<String> words = new ArrayList<>();
        Map<String, Integer> ends = new TreeMap<>();
        int figures = 0;
        for (Drawn page : pages) {
            words.addAll(page.words);
            page.signs.forEach(sign -> ends.merge(sign, 1, Integer::sum));
            figures += page.figures.size();
        }
        for (int i = 0; i < process.getNodes().size(); i++) {
            assertEquals(1, Collections.frequency(words, "Some words " + i), "node " + i);
        }
        assertEquals(new Drawn(whole(process)).figures.size(), figures);
        ends.forEach((sign, count) -> assertEquals(2, count, sign));
        assertEquals(FlowchartPages.of(process, Paper.A4), FlowchartPages.of(process, Paper.A4));
    }

    /** As it is on paper that is large enough. */
    private static Page whole(Process process) {
        return PagedFlowchart.of(AutoLayout.laidOutCopy(process), "Title", new Bounds(0, 0, 100_000, 100_000))
                .pages()
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noNodeCoversAnotherOnAPage(long seed) {
        for (Drawn page : pages(chance(seed), Paper.LETTER)) {
            for (Shape figure : page.figures) {
                assertTrue(
                        page.figures.stream().noneMatch(other -> isPartlyOver(other.getBounds(), figure.getBounds())),
                        () -> figure.getBounds() + " meets another");
            }
        }
    }

    /** The folded corner of a document is a figure inside of a figure. */
    private static boolean isPartlyOver(Rectangle one, Rectangle other) {
        return one.intersects(other) && !one.contains(other) && !other.contains(one);
    }

    @Test
    void aLargeFlowchartNeedsFewPages() {
        assertTrue(pages(Flowcharts.discharge(), Paper.A4).size() <= 5);
        assertTrue(pages(Flowcharts.discharge(), Paper.A3).size() <= 3);
    }

    @Test
    void lanesWithoutNodesAreNarrowOrLeftOut() {
        Flowcharts f = new Flowcharts();
        for (int i = 0; i < 5; i++) {
            f.lane("l" + i, "Lane " + i).setBounds(new Bounds(0, 200 * i, 6000, 200));
        }
        for (int i = 0; i < 30; i++) {
            String lane = i < 10 ? i % 2 == 0 ? "l0" : "l2" : "l4";
            int row = Integer.parseInt(lane.substring(1));
            f.step(lane, "s" + i, "Step " + i).setBounds(new Bounds(80 + 190 * i, 200 * row + 70, 140, 60));
            if (i > 0) {
                f.flow("s" + (i - 1) + " > s" + i);
            }
        }
        List<Drawn> pages = pages(f.process, Paper.A4);
        assertTrue(pages.getFirst().headers.containsAll(List.of("Lane 0", "Lane 1", "Lane 2")));
        assertFalse(pages.getFirst().headers.contains("Lane 3"), "nothing passes it");
        assertEquals(Set.of("Lane 4"), Set.copyOf(pages.getLast().headers));
        pages.forEach(page -> assertFalse(page.headers.contains("Lane 3") && !page.words.contains("Step 10")));
    }

    @Test
    void aSmallFlowchartIsOnOnePage() {
        Flowcharts f = new Flowcharts();
        f.step(null, "a", "First");
        f.step(null, "b", "Second");
        f.flow("a > b");
        assertEquals(1, pages(f.process, Paper.A4).size());
        assertEquals(1, pages(new Flowcharts().process, Paper.A4).size());
    }

    @Test
    void aNodeLargerThanAPageIsMadeSmallerAndNotCut() {
        Flowcharts f = new Flowcharts();
        f.step(null, "a", "Enormous").setBounds(new Bounds(0, 0, 5000, 4000));
        f.step(null, "b", "Usual").setBounds(new Bounds(6000, 0, 140, 60));
        for (Drawn page : pages(f.process, Paper.A4)) {
            for (Shape figure : page.figures) {
                assertTrue(figure.getBounds().getMaxX() <= Paper.A4.longSide());
            }
        }
    }

    @Test
    void uprightLanesHaveTheirHeadersAtTheTopOfEachPage() {
        Flowcharts f = new Flowcharts();
        f.process.setOrientation(Orientation.VERTICAL);
        f.lane("a", "Nurse").setBounds(new Bounds(0, 0, 400, 4000));
        f.lane("b", "Physician").setBounds(new Bounds(400, 0, 400, 4000));
        for (int i = 0; i < 20; i++) {
            f.step(i % 2 == 0 ? "a" : "b", "s" + i, "Step " + i)
                    .setBounds(new Bounds(i % 2 == 0 ? 100 : 500, 80 + 190 * i, 140, 60));
        }
        assertReadable(f.process, Paper.A4);
        List<Drawn> pages = pages(f.process, Paper.A4);
        assertTrue(pages.size() > 1);
        pages.forEach(page -> assertEquals(Set.of("Nurse", "Physician"), Set.copyOf(page.headers)));
    }

    @Test
    void pagesAreStandAlonePictures() {
        List<String> pages = FlowchartPages.of(Flowcharts.discharge(), Paper.A4);
        assertFalse(pages.isEmpty());
        for (String page : pages) {
            assertNotNull(page);
            assertTrue(page.startsWith("<svg") && page.contains("viewBox=\"0 0 1123 794\""), page.substring(0, 200));
        }
    }

    @Test
    void aPictureInATextIsNoLargerThanItsPartsAndTheRoom() {
        List<String> pictures = FlowchartPages.within(Flowcharts.discharge(), new Size(686, 750));
        assertTrue(pictures.size() > 1);
        for (String picture : pictures) {
            Matcher size = Pattern.compile("width=\"(\\d+)\" height=\"(\\d+)\"").matcher(picture);
            assertTrue(size.find(), picture.substring(0, 200));
            assertTrue(Integer.parseInt(size.group(1)) <= 687 && Integer.parseInt(size.group(2)) <= 751, size.group());
            assertFalse(picture.contains(">Page 1 of"), "the caption says which page it is");
        }
    }

    @Test
    void aPrinterGetsEverySheetInItsOwnSize() {
        PrintedFlowchart printed = new PrintedFlowchart(Flowcharts.discharge(), "Title", 1000, 700);
        assertTrue(printed.count() > 1);
        for (int page = 0; page < printed.count(); page++) {
            BufferedImage sheet = printed.paint(page, 0.5);
            assertEquals(500, sheet.getWidth());
            assertEquals(350, sheet.getHeight());
            Set<Integer> colours = new HashSet<>();
            for (int x = 0; x < 500; x++) {
                colours.add(sheet.getRGB(x, 100));
            }
            assertTrue(colours.size() > 1, "a blank sheet");
        }
        assertEquals(1, new PrintedFlowchart(new Flowcharts().process, "", 0, 0).count());
    }
}
