package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.SmallCells;
import org.throughline.stats.Share;
import org.throughline.survey.compare.Disclosure;

class SmallCountsTest {
    @TempDir
    Path scratch;

    @ParameterizedTest
    @CsvSource({
        "CMS, 0, 50, false, 0 of 50",
        "CMS, 1, 50, true, fewer than 11 of 50",
        "CMS, 10, 50, true, fewer than 11 of 50",
        "CMS, 11, 50, false, 11 of 50",
        "CMS, 45, 50, true, all but fewer than 11 of 50",
        "CMS, 50, 50, false, 50 of 50",
        "CMS, 3, 7, true, fewer than 11 answers",
        "CMS, 0, 0, false, no answers",
        "FIVE, 4, 50, true, fewer than 5 of 50",
        "FIVE, 5, 50, false, 5 of 50",
        "TEN, 9, 50, true, fewer than 10 of 50",
        "TWENTY_FIVE, 24, 50, true, fewer than 25 of 50",
        "NONE, 1, 50, false, 1 of 50"
    })
    void countsAreHiddenByTheProfile(SmallCells profile, int x, int n, boolean hidden, String shown) {
        Disclosure disclosure = Disclosure.of(profile);
        assertEquals(hidden, disclosure.hides(new Share(x, n)));
        assertEquals(shown, disclosure.show(new Share(x, n)));
    }

    @ParameterizedTest
    @CsvSource({"7, 193, 90, 110", "193, 7, 110, 90", "90, 110, 7, 193"})
    void aHiddenCountCannotBeWorkedOut(int yes, int no, int laterYes, int laterNo) throws Exception {
        ClientFolder client =
                Clients.answered(scratch.resolve("client"), "Elm", SmallCells.CMS, yes, no, laterYes, laterNo);
        String html = Clients.html(client, scratch.resolve("report.html"));
        Clients.parse(html);
        assertTrue(html.contains("fewer than 11 of 200"));
        assertFalse(Pattern.compile("\\b(7|193) of 200").matcher(html).find());
        assertFalse(html.contains("3.5\u00a0%") || html.contains("96.5\u00a0%"), "the share is shown");
        assertFalse(html.contains("p = "), "the test is shown");
        assertEquals(1, html.split("class=\"(before|after)\"", -1).length - 1, "bars");
        assertEquals(
                0,
                Clients.document(client).numbers().stream()
                        .filter(entry -> entry.what().plain().startsWith("difference"))
                        .count());
    }

    @Test
    void aBaselineAloneIsShownWithoutAVerdict() throws Exception {
        ClientFolder client = Clients.answered(scratch.resolve("client"), "Oak", SmallCells.CMS, 84, 116);
        String html = Clients.html(client, scratch.resolve("report.html"));
        assertTrue(html.contains("there is a baseline and no follow-up yet"));
        assertTrue(html.contains("84 of 200"));
        assertTrue(html.contains("42.0\u00a0%"));
    }

    @Test
    void underTwoHundredPerCentHaveNoDecimals() throws Exception {
        ClientFolder client = Clients.answered(scratch.resolve("client"), "Ash", SmallCells.CMS, 33, 66, 44, 55);
        String html = Clients.html(client, scratch.resolve("report.html"));
        assertTrue(html.contains(">33\u00a0%<"));
        assertTrue(html.contains(">+11<"));
    }
}
