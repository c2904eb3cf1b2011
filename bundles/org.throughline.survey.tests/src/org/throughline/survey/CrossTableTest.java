package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.answers.CrossTable;

class CrossTableTest {
    private static final Answers ANSWERS = Answers.of(
            List.of("respondent", "unit", "told"),
            List.of(
                    List.of("1", "ward 2", "1"),
                    List.of("2", "ward 1", "0"),
                    List.of("3", "ward 2", "1"),
                    List.of("4", "", "1"),
                    List.of("5", "ward 2", "")));

    @Test
    void everyRespondentIsCountedOnce() {
        CrossTable table = ANSWERS.cross("told", "unit");
        assertEquals("told", table.question());
        assertEquals("unit", table.by());
        assertEquals(List.of("", "ward 1", "ward 2"), table.groups());
        assertEquals(List.of("", "0", "1"), table.answers());
        assertEquals(2, table.count("ward 2", "1"));
        assertEquals(1, table.count("ward 2", ""));
        assertEquals(1, table.count("", "1"));
        assertEquals(0, table.count("ward 1", "1"));
        assertEquals(0, table.count("ward 3", "1"));
        assertEquals(3, table.size("ward 2"));
        assertEquals(0, table.size("ward 3"));
    }

    @Test
    void aColumnThatTheWaveDoesNotHaveIsEmpty() {
        CrossTable noGroups = ANSWERS.cross("told", "facility");
        assertEquals(List.of(""), noGroups.groups());
        assertEquals(3, noGroups.count("", "1"));
        assertEquals(3, ANSWERS.cross("asked later", "told").size("1"));
        assertEquals(
                List.of(),
                Answers.of(List.of("respondent"), List.of()).cross("a", "b").groups());
    }

    @Test
    void wideColumnsAreCountedToo() {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 100_000; row++) {
            rows.add(List.of("id " + row, "ward " + row % 3, "comment " + row / 2));
        }
        Answers answers = Answers.of(List.of("respondent", "unit", "comment"), rows);
        CrossTable table = answers.cross("comment", "unit");
        assertEquals(50_000, table.answers().size());
        assertEquals(1, table.count("ward 0", "comment 0"));
        assertEquals(1, table.count("ward 1", "comment 0"));
        assertEquals(33_334, table.size("ward 0"));
        assertEquals(50_000, answers.cross("unit", "comment").groups().size());
    }
}
