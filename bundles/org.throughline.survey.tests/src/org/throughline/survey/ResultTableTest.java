package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.results.ResultCell;
import org.throughline.survey.results.ResultRow;
import org.throughline.survey.results.ResultTable;

/** The results of a survey as rows, from imported files. */
class ResultTableTest {
    @TempDir
    Path place;

    private TestClient client;

    private static String[] answers(int n, int a) {
        List<String> lines = new ArrayList<>(List.of("id,a,c"));
        for (int row = 0; row < n; row++) {
            lines.add(row + "," + (row < a ? "yes" : "no") + "," + (row < 3 ? "yes" : "no"));
        }
        return lines.toArray(String[]::new);
    }

    private ResultTable table(WaveRole first, WaveRole second) throws Exception {
        client = TestClient.in(
                place,
                SmallCells.CMS,
                TestClient.yesNo("a", "Do you know what ails you?"),
                TestClient.yesNo("c", "Were you hurt?"));
        client.imported(client.file("first.csv", answers(80, 40)), "First");
        client.imported(client.file("second.csv", answers(90, 70)), "Second");
        try (ClientFolder opened = ClientFolder.openForWriting(client.folder())) {
            Survey survey = opened.surveys().getFirst();
            TestClient.wave(survey, "First").setRole(first);
            TestClient.wave(survey, "Second").setRole(second);
            opened.save();
        }
        try (ClientFolder opened = ClientFolder.open(client.folder())) {
            return ResultTable.of(opened, opened.surveys().getFirst());
        }
    }

    @Test
    void aRowHasTheShareOfEachWaveTheDifferenceAndTheVerdict() throws Exception {
        ResultRow row = table(WaveRole.BASELINE, WaveRole.FOLLOW_UP).rows().getFirst();
        assertEquals("50 % (39 to 61), n 80", row.waves().getFirst().text());
        assertEquals("78 % (68 to 85), n 90", row.waves().getLast().text());
        assertEquals("+27.8 points (+13.4 to +40.8)", row.difference().text());
        assertEquals("improved", row.verdict());
        assertTrue(row.card().getFirst().startsWith("Improved: 40 of 80"));
        assertTrue(row.card()
                .contains("First: 80 answered (response rate unknown: nobody noted how many were asked);"
                        + " 80 rows used, 0 left out"));
    }

    @Test
    void hiddenNumbersAreNeitherShownNorSortedBy() throws Exception {
        ResultRow row = table(WaveRole.BASELINE, WaveRole.FOLLOW_UP).rows().getLast();
        for (ResultCell cell : row.waves()) {
            assertTrue(cell.text().startsWith("fewer than 11 of "), cell.text());
            assertTrue(cell.value().isEmpty());
        }
        assertEquals("not shown", row.difference().text());
        assertTrue(row.difference().value().isEmpty());
        assertEquals("too few to say", row.verdict());
        assertTrue(row.card().stream().noneMatch(line -> line.contains("p = ") || line.matches(".*[^0-9]3 of .*")));
    }

    @Test
    void withoutAFollowUpNothingIsCompared() throws Exception {
        ResultTable table = table(WaveRole.BASELINE, WaveRole.PULSE);
        assertEquals(2, table.waves().size());
        assertTrue(table.followUp().isEmpty());
        ResultRow row = table.rows().getFirst();
        assertEquals("78 % (68 to 85), n 90", row.waves().getLast().text());
        assertEquals("", row.verdict());
        assertEquals(List.of(), row.card());
    }
}
