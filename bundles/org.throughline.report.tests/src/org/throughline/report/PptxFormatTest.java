package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.chart.markup.Markup;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.report.Audience;
import org.throughline.report.Slides.Shape;
import org.throughline.report.Slides.Slide;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.ReportDocument.Look;
import org.throughline.report.internal.pptx.PptxFormat;
import org.throughline.sample.SampleClient;

class PptxFormatTest {
    /** The coloured stripe at the left of each slide ends here, in points. */
    private static final double STRIPE = 14;
    /** What stands further right cannot be seen on every screen. */
    private static final double RIGHT = 946;
    /** Where the foot of a slide begins. */
    private static final double FOOT = 508;
    /** Letters of less than 12 points. */
    private static final Pattern SMALL = Pattern.compile("\\ssz=\"(\\d{1,3}|1[01]\\d\\d)\"");

    @TempDir
    Path scratch;

    static byte[] write(ReportDocument report) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PptxFormat().write(report, out);
        return out.toByteArray();
    }

    private ReportDocument sample(Audience audience) throws Exception {
        SampleClient.write(scratch.resolve("sample"));
        return Reports.document(
                ClientFolder.open(scratch.resolve("sample")),
                ReportRequest.of(audience, Clients.DAY),
                ReportProgress.NONE);
    }

    @Test
    void everyBlockFitsTheSchemas() throws Exception {
        Map<String, byte[]> parts = DocxFormatTest.parts(write(EveryBlock.around("Cedar")));
        assertEquals(List.of(), WordSchemas.errors(parts));
        assertTrue(parts.keySet().stream()
                        .filter(part -> WordSchemas.schema(part) != null)
                        .count()
                > 20);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void theSampleFitsTheSchemasAndItsSlidesAndGivesTheSameBytesTwice(Audience audience) throws Exception {
        ReportDocument report = sample(audience);
        byte[] first = write(report);
        assertArrayEquals(first, write(report));
        assertEquals(List.of(), WordSchemas.errors(DocxFormatTest.parts(first)));
        assertEquals(List.of(), beyond(first));
    }

    /** What lies beyond the edge of a slide, on its foot, or is written too small. */
    private static List<String> beyond(byte[] file) throws Exception {
        List<String> found = new ArrayList<>();
        for (Slide slide : Slides.of(file)) {
            for (Shape shape : slide.shapes()) {
                boolean outside = shape.x() < STRIPE || shape.right() > RIGHT || shape.y() < 0 || shape.bottom() > FOOT;
                if (shape.placed() && outside) {
                    found.add("beyond: " + shape.name() + " of slide " + slide.number());
                }
            }
        }
        for (Map.Entry<String, byte[]> part : DocxFormatTest.parts(file).entrySet()) {
            if (part.getKey().matches("ppt/(slides|charts)/[^/]*\\.xml")
                    && SMALL.matcher(new String(part.getValue(), StandardCharsets.UTF_8))
                            .find()) {
                found.add("small letters: " + part.getKey());
            }
        }
        return found;
    }

    @Test
    void everySlideHasATitleOfItsOwnAndALongTableGoesOnUnderItsHeadings() throws Exception {
        Set<String> titles = new HashSet<>();
        List<String> rows = new ArrayList<>();
        int tables = 0;
        for (Slide slide : Slides.of(write(EveryBlock.around("Cedar")))) {
            assertFalse(slide.title().isBlank());
            assertTrue(titles.add(slide.title()), slide.title());
            for (Shape shape : slide.shapes()) {
                if (!shape.rows().isEmpty() && !slide.title().equals("Register")) {
                    tables++;
                    assertEquals(List.of("Row", "Words", "Number"), shape.rows().getFirst());
                    shape.rows().stream().skip(1).forEach(row -> rows.add(row.getFirst()));
                }
            }
        }
        assertTrue(titles.contains("Report") && titles.contains("Register"), titles.toString());
        assertTrue(titles.stream().anyMatch(title -> title.startsWith("Named Cedar (2 of ")), titles.toString());
        assertTrue(tables > 3, "tables: " + tables);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            expected.add("row " + i);
        }
        expected.add("last");
        assertEquals(expected, rows);
    }

    @Test
    void chartsCanBeEditedAndPicturesAreVectors() throws Exception {
        Map<String, byte[]> parts = DocxFormatTest.parts(write(EveryBlock.around("Cedar")));
        assertEquals(4, count(parts, "ppt/charts/chart\\d+\\.xml"));
        assertEquals(4, count(parts, "ppt/embeddings/chart\\d+\\.xlsx"));
        assertEquals(2, count(parts, "ppt/media/picture\\d+\\.svg"));
        assertEquals(2, count(parts, "ppt/media/picture\\d+\\.png"));
        String slides = all(parts, "ppt/slides/slide\\d+\\.xml");
        assertTrue(slides.contains("descr=\"Small Cedar\"") && slides.contains("Wide Cedar Part 2 of "), "described");
        assertTrue(slides.contains("what Cedar shows"), "charts are described");
    }

    @Test
    void everyNumberIsExplainedInTheNotes() throws Exception {
        ReportDocument report = sample(Audience.BOARD);
        String notes = all(DocxFormatTest.parts(write(report)), "ppt/notesSlides/.*\\.xml");
        for (NumberEntry number : report.numbers()) {
            assertTrue(notes.contains(Markup.fit(number.id() + ": ")), number.id());
        }
        assertTrue(notes.contains("Newcombe"), "methods are named");
        String every = all(DocxFormatTest.parts(write(EveryBlock.around("Cedar"))), "ppt/notesSlides/.*\\.xml");
        assertTrue(every.contains("in a footnote"), every);
    }

    @Test
    void nothingTellsWhoWroteItOrWhen() throws Exception {
        Map<String, byte[]> parts = DocxFormatTest.parts(write(EveryBlock.around("Cedar")));
        String core = DocxFormatTest.text(parts, "docProps/core.xml");
        assertFalse(core.contains("created") || core.contains("modified") || core.contains("POI"), core);
        assertFalse(core.contains(System.getProperty("user.name")), core);
    }

    @Test
    void whatIsHiddenIsOnNoSlideAndInNoNote() throws Exception {
        ClientFolder client = Clients.answered(scratch.resolve("client"), "Elm", SmallCells.CMS, 7, 193, 90, 110);
        String all = all(DocxFormatTest.parts(write(Clients.document(client))), "ppt/.*\\.xml")
                .replaceAll("<[^>]*>", "");
        assertTrue(all.contains("fewer than 11 of 200"), "the client has something to hide");
        assertFalse(all.matches("(?s).*\\b(7|193) of 200.*"), "a count is shown");
        assertFalse(all.contains("3.5\u00a0%") || all.contains("96.5\u00a0%"), "a share is shown");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void anEmptyClientHasSlidesThatSaySomething(Audience audience) throws Exception {
        ClientFolder client = Clients.empty(scratch.resolve("client"), "Willow Creek");
        byte[] file = write(Reports.document(client, ReportRequest.of(audience, Clients.DAY), ReportProgress.NONE));
        assertEquals(List.of(), beyond(file));
        List<Slide> slides = Slides.of(file);
        assertTrue(slides.size() > 2, "slides: " + slides.size());
        for (Slide slide : slides) {
            long told = slide.shapes().stream()
                    .filter(shape -> !shape.name().matches("(Title|Section|Footer|Slide number) .*"))
                    .count();
            assertTrue(told > 0, "slide " + slide.number() + " is empty");
        }
    }

    @ParameterizedTest
    @MethodSource("org.throughline.report.DocxFormatTest#names")
    void hostileNamesAreText(String name) throws Exception {
        byte[] file = write(EveryBlock.around(name));
        Map<String, byte[]> parts = DocxFormatTest.parts(file);
        assertEquals(List.of(), WordSchemas.errors(parts));
        assertEquals(List.of(), beyond(file));
        String shown = Markup.fit(name).replaceAll("[\\s\u202c\u2069]+", "");
        String slides = all(parts, "ppt/slides/slide\\d+\\.xml")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("[\\s\u202c\u2069]+", "");
        assertTrue(slides.contains(shown.substring(0, Math.min(shown.length(), 50))), name);
        parts.forEach((part, content) -> assertFalse(
                part.endsWith(".rels") && new String(content, StandardCharsets.UTF_8).contains("External"), part));
    }

    @Test
    void namesAreInTheirLanguageAndDirection() throws Exception {
        ReportDocument report =
                EveryBlock.around("\u05d1\u05d9\u05ea \u05d7\u05d5\u05dc\u05d9\u05dd", "he", Look.USUAL);
        String slides = all(DocxFormatTest.parts(write(report)), "ppt/slides/slide\\d+\\.xml");
        assertTrue(slides.contains("lang=\"he\"") && slides.contains("rtl=\"1\""), "Hebrew is read from the right");
    }

    private static long count(Map<String, byte[]> parts, String name) {
        return parts.keySet().stream().filter(part -> part.matches(name)).count();
    }

    private static String all(Map<String, byte[]> parts, String name) {
        StringBuilder all = new StringBuilder();
        parts.forEach((part, content) -> {
            if (part.matches(name)) {
                all.append(new String(content, StandardCharsets.UTF_8)).append('\n');
            }
        });
        return all.toString();
    }
}
