package org.throughline.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.survey.time.ChartKind;
import org.throughline.survey.time.SeriesChart;
import org.w3c.dom.Document;

class SeriesPictureTest {
    private static final String HOSTILE = "<script>alert(1)</script> & \"'=1+1\u0000\u001b\ud800 \u202eabc ";

    static Stream<String> hostile() {
        return Stream.of(HOSTILE, "", " ", "w".repeat(3000), "\n\n", "漢字".repeat(200), HOSTILE.repeat(50));
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void everyShownPointIsThereOnceWithItsNumbers(ChartKind kind) throws Exception {
        SeriesChart chart = Series.year().chart(kind);
        Picture picture = SeriesPicture.of(chart);
        Pictures.keep("year-" + kind, picture);
        Document svg = Pictures.parsed(picture);
        int legend = 2;
        assertEquals(58 + legend, Pictures.elements(svg, "circle", "point").size());
        assertEquals(2 * 2 + 2, Pictures.elements(svg, "path", "hidden").size());
        List<String> told = Pictures.texts(svg, "title");
        assertTrue(told.contains("12 Jan 2026: 10 of 40 (25\u00a0%)"), told.toString());
        assertTrue(told.contains("13 Apr 2026: not shown, counts are small"), told.toString());
        assertEquals(1, Pictures.elements(svg, "path", "target").size() - 1);
        assertEquals(2, Pictures.elements(svg, "path", "change").size());
    }

    @Test
    void brokenRulesHaveARingALetterAndWords() throws Exception {
        SeriesChart chart = Series.year().chart(ChartKind.CONTROL);
        Document svg = Pictures.parsed(SeriesPicture.of(chart));
        List<String> texts = Pictures.texts(svg, "text");
        assertFalse(chart.violations().isEmpty());
        for (int v = 0; v < chart.violations().size(); v++) {
            String words = chart.violations().get(v).words();
            assertTrue(texts.contains(words + "."), words + " in " + texts);
            assertTrue(texts.contains(String.valueOf((char) ('A' + v))), texts.toString());
        }
        long marked = chart.violations().stream()
                .flatMap(violation -> violation.points().stream())
                .distinct()
                .count();
        assertEquals(marked + 1, Pictures.elements(svg, "circle", "signal").size());
        assertTrue(texts.contains("20 Apr 2026: The physician sits down to explain."), texts.toString());
        assertTrue(texts.contains("20 May 2026, begun and not done yet: The family is asked to the talk."));
        assertTrue(texts.contains("Target: 60\u00a0% by 31 Dec 2026."), texts.toString());
    }

    @Test
    void fewPointsNoneAndOnlyHiddenOnes() throws Exception {
        Picture three = SeriesPicture.of(new Series().shown(40, 10, 12, 11).chart(ChartKind.CONTROL));
        Pictures.keep("three", three);
        assertTrue(Pictures.texts(Pictures.parsed(three), "text")
                .toString()
                .contains("too few points for control limits"));
        Picture none = SeriesPicture.of(new Series().target(0.5, "2026-01-01").chart(ChartKind.RUN));
        Pictures.keep("none", none);
        assertTrue(none.description().contains("import a wave"), none.description());
        assertEquals(0, Pictures.elements(Pictures.parsed(none), "circle", null).size());
        Picture hidden = SeriesPicture.of(new Series().hidden().hidden().chart(ChartKind.CONTROL));
        Pictures.keep("hidden", hidden);
        assertTrue(hidden.description().contains("No week has enough answers"), hidden.description());
        Picture one = SeriesPicture.of(new Series().shown(40, 40).chart(ChartKind.CONTROL));
        Pictures.keep("one", one);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void namesOfAnyKindStayInsideAndText(String name) throws Exception {
        Series series = new Series();
        series.question.setText(name);
        series.question.setName(name);
        series.wave(name);
        series.shown(40, 10, 12, 11, 13, 20, 22, 21, 23);
        series.target(0.5, "2026-01-01", series.action(name, ActionStatus.DONE, "2026-02-01"));
        Picture picture = SeriesPicture.of(series.chart(ChartKind.CONTROL));
        Document svg = Pictures.parsed(picture);
        assertEquals(0, svg.getElementsByTagName("script").getLength());
        assertTrue(picture.height() < 900, "height " + picture.height());
        for (String text : Pictures.texts(svg, "text")) {
            assertTrue(text.length() <= 130, text);
        }
        assertTrue(new PngPicture(picture, Theme.DARK).bytes().length > 0);
    }

    @Test
    void theSameChartGivesTheSameBytes() throws Exception {
        Picture one = SeriesPicture.of(Series.year().chart(ChartKind.CONTROL));
        Picture two = SeriesPicture.of(Series.year().chart(ChartKind.CONTROL));
        assertEquals(new SvgPicture(one).file(null), new SvgPicture(two).file(null));
        byte[] png = new PngPicture(one, Theme.LIGHT).bytes();
        assertArrayEquals(png, new PngPicture(two, Theme.LIGHT).bytes());
        assertEquals(
                2 * one.width(), ImageIO.read(new ByteArrayInputStream(png)).getWidth());
    }

    @Test
    void theColoursAreAttributesAndTheDarkOnesAStyle() {
        Picture picture = SeriesPicture.of(Series.year().chart(ChartKind.RUN));
        assertTrue(new SvgPicture(picture).file(null).contains("@media (prefers-color-scheme:dark)"));
        assertFalse(new SvgPicture(picture).file(Theme.LIGHT).contains("<style"));
        assertFalse(new SvgPicture(picture).file(Theme.DARK).contains("@media"));
        assertFalse(picture.svg().contains("<style"));
    }
}
