package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.breakdown.Grouping;
import org.throughline.survey.results.GroupResults;
import org.throughline.survey.results.ResultCell;
import org.throughline.survey.results.ResultRow;
import org.throughline.survey.results.ResultTable;

/** Results seen through filters, and what somebody learns who looks through one after the other. */
class GroupResultsTest {
    private static final Pattern SHOWN = Pattern.compile("(\\d+) favourable of (\\d+) valid answers.*");
    private static final int KINDS = 2;
    private static final int LIMIT = 5;
    /** People who are alike in everything that filters know: four units of two facilities, in two months. */
    private static final int ATOMS = 8;

    private static final List<String> UNITS = List.of("A", "B", "C", "D");
    private static final List<String> MONTHS = List.of("2026-03", "2026-05");
    private static final List<String> COLUMNS = List.of(Answers.RESPONDENT, "q", "site", "ward", "lang", "day");

    @TempDir
    private Path place;

    private ClientFolder client;
    private Survey survey;

    /** What a filter lets through: whom, and their published share; nothing where it is hidden. */
    private record Cell(BitSet atoms, Optional<Share> published) {}

    @BeforeEach
    void aSurveyOfSitesWardsLanguagesAndDays() throws Exception {
        TestClient made = TestClient.in(
                place,
                SmallCells.FIVE,
                TestClient.yesNo("q", "Do you know what to do at home?"),
                background("site", QuestionRole.FACILITY, QuestionKind.SINGLE),
                background("ward", QuestionRole.UNIT, QuestionKind.SINGLE),
                background("lang", QuestionRole.LANGUAGE, QuestionKind.SINGLE),
                background("day", QuestionRole.DATE, QuestionKind.DATE));
        client = ClientFolder.open(made.folder());
        survey = client.surveys().getFirst();
    }

    @AfterEach
    void close() throws Exception {
        client.close();
    }

    private static Question background(String code, QuestionRole role, QuestionKind kind) {
        Question question = TestClient.question(code, code, kind);
        question.setRole(role);
        return question;
    }

    private Wave wave(String name, WaveRole role, String from) {
        Wave wave = SurveyFactory.eINSTANCE.createWave();
        wave.setName(name);
        wave.setRole(role);
        wave.setFrom(LocalDate.parse(from));
        survey.getWaves().add(wave);
        return wave;
    }

    private void answer(Wave wave, List<List<String>> rows) throws Exception {
        Path file = client.path().resolve(Answers.path(survey, wave));
        Files.createDirectories(file.getParent());
        Files.write(file, Answers.of(COLUMNS, rows).toCsv());
    }

    private static void people(List<List<String>> rows, String site, String ward, int yes, int no) {
        for (int i = 0; i < yes + no; i++) {
            rows.add(List.of("r" + rows.size(), i < yes ? "1" : "0", site, ward, "en", "2026-03-02"));
        }
    }

    private static ResultRow only(ResultTable table) {
        assertEquals(1, table.rows().size());
        return table.rows().getFirst();
    }

    @Test
    void aFilterGivesTheSharesTheDifferenceAndTheVerdictOfItsGroup() throws Exception {
        List<List<String>> before = new ArrayList<>();
        people(before, "North", "A", 40, 40);
        people(before, "South", "C", 30, 30);
        people(before, "South", "D", 2, 30);
        List<List<String>> after = new ArrayList<>();
        people(after, "North", "A", 70, 20);
        people(after, "South", "C", 30, 30);
        answer(wave("Before", WaveRole.BASELINE, "2026-01-01"), before);
        answer(wave("After", WaveRole.FOLLOW_UP, "2026-02-01"), after);
        GroupResults units = GroupResults.of(client, survey, Grouping.UNIT);
        assertEquals(List.of("A", "C", "D"), units.groups());
        ResultRow north = only(units.table("A"));
        assertEquals("50 % (39 to 61), n 80", north.waves().getFirst().text());
        assertEquals("78 % (68 to 85), n 90", north.waves().getLast().text());
        assertEquals("+27.8 points (+13.4 to +40.8)", north.difference().text());
        assertEquals("improved", north.verdict());
        assertTrue(
                north.judged().explained().startsWith("Pearson chi-square without continuity correction p = "),
                north.judged().explained());
        assertTrue(
                north.card().getLast().startsWith("Only the answers of A."),
                north.card().toString());
        ResultRow small = only(units.table("D"));
        assertEquals("not shown", small.waves().getFirst().text());
        assertTrue(small.waves().getFirst().explained().contains("fewer than 5"));
        assertEquals("no answers", small.waves().getLast().text());
        ResultRow neighbour = only(units.table("C"));
        assertEquals("not shown", neighbour.difference().text());
        assertEquals("too few to say", neighbour.verdict());
        assertTrue(neighbour.waves().getLast().value().isPresent());
    }

    @Test
    void whoSwitchesFromFilterToFilterLearnsNothingThatIsHidden() throws Exception {
        Wave wave = wave("Year", WaveRole.BASELINE, "2026-01-01");
        wave.setTo(LocalDate.parse("2026-12-31"));
        Random random = new Random(20261123);
        int checked = 0;
        int shown = 0;
        for (int table = 0; table < 60; table++) {
            int[][] counts = new int[KINDS][ATOMS];
            for (int[] kind : counts) {
                for (int atom = 0; atom < ATOMS; atom++) {
                    kind[atom] = random.nextInt(3) == 0 ? 0 : random.nextInt(5);
                }
            }
            answer(wave, rows(counts));
            List<Cell> cells = seen();
            if (cells.getFirst().published().isPresent()) {
                shown += (int) cells.stream()
                        .skip(1)
                        .filter(cell ->
                                cell.published().filter(share -> share.n() > 0).isPresent())
                        .count();
                checked += check(cells, counts);
            }
        }
        assertTrue(checked > 150, "small hidden counts: " + checked);
        assertTrue(shown > 50, "numbers shown: " + shown);
    }

    private static List<List<String>> rows(int[][] counts) {
        List<List<String>> rows = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            for (int atom = 0; atom < ATOMS; atom++) {
                for (int i = 0; i < counts[kind][atom]; i++) {
                    rows.add(List.of(
                            "r" + rows.size(),
                            kind == 0 ? "1" : "0",
                            site(atom),
                            unit(atom),
                            language(atom),
                            month(atom) + "-17"));
                }
            }
        }
        return rows;
    }

    private static String unit(int atom) {
        return UNITS.get(atom / MONTHS.size());
    }

    private static String site(int atom) {
        return atom / MONTHS.size() < 2 ? "North" : "South";
    }

    private static String month(int atom) {
        return MONTHS.get(atom % MONTHS.size());
    }

    private static String language(int atom) {
        return (atom / MONTHS.size() + atom) % 3 == 0 ? "de" : "en";
    }

    /** Everything that the window shows: the whole first, then each group of each filter. */
    private List<Cell> seen() throws Exception {
        List<Cell> cells = new ArrayList<>();
        ResultCell whole = only(ResultTable.of(client, survey)).waves().getFirst();
        cells.add(new Cell(atoms(atom -> ""), read(whole)));
        if (whole.value().isEmpty()) {
            return cells;
        }
        look(cells, Grouping.FACILITY, GroupResultsTest::site);
        look(cells, Grouping.UNIT, GroupResultsTest::unit);
        look(cells, Grouping.LANGUAGE, GroupResultsTest::language);
        look(cells, Grouping.MONTH, GroupResultsTest::month);
        look(cells, Grouping.QUARTER, atom -> month(atom).equals("2026-03") ? "2026-Q1" : "2026-Q2");
        return cells;
    }

    private void look(List<Cell> cells, Grouping grouping, IntFunction<String> group) throws Exception {
        GroupResults results = GroupResults.of(client, survey, grouping);
        for (int atom = 0; atom < ATOMS; atom++) {
            String name = group.apply(atom);
            BitSet atoms = atoms(other -> group.apply(other).equals(name) ? "" : null);
            if (atoms.nextSetBit(0) == atom) {
                ResultCell cell = only(results.table(name)).waves().getFirst();
                cells.add(new Cell(atoms, read(cell)));
            }
        }
    }

    private static BitSet atoms(IntFunction<String> in) {
        BitSet atoms = new BitSet();
        for (int atom = 0; atom < ATOMS; atom++) {
            atoms.set(atom, in.apply(atom) != null);
        }
        return atoms;
    }

    private static Optional<Share> read(ResultCell cell) {
        if (cell.text().equals("no answers")) {
            return Optional.of(new Share(0, 0));
        }
        Matcher shown = SHOWN.matcher(cell.explained());
        return shown.matches()
                ? Optional.of(new Share(Integer.parseInt(shown.group(1)), Integer.parseInt(shown.group(2))))
                : Optional.empty();
    }

    private static int check(List<Cell> cells, int[][] counts) {
        BitSet[][] possible = new BitSet[KINDS][cells.size()];
        for (int kind = 0; kind < KINDS; kind++) {
            for (int i = 0; i < cells.size(); i++) {
                possible[kind][i] = new BitSet();
            }
            tryAll(cells, kind, new int[ATOMS], 0, possible[kind]);
        }
        int checked = 0;
        for (int i = 0; i < cells.size(); i++) {
            int x = sum(cells.get(i), counts[0], ATOMS);
            int y = sum(cells.get(i), counts[1], ATOMS);
            if (cells.get(i).published().isPresent()) {
                assertEquals(new Share(x, x + y), cells.get(i).published().get());
                assertFalse(isSmall(x) || isSmall(y) || isSmall(x + y), "a small count is shown");
                continue;
            }
            BitSet people = new BitSet();
            int index = i;
            possible[0][i].stream().forEach(one -> possible[1][index].stream().forEach(two -> people.set(one + two)));
            checked += check(x, possible[0][i]) + check(y, possible[1][i]) + check(x + y, people);
        }
        return checked;
    }

    private static boolean isSmall(int count) {
        return count > 0 && count < LIMIT;
    }

    private static int check(int count, BitSet possible) {
        if (!isSmall(count)) {
            return 0;
        }
        for (int value = 1; value < LIMIT; value++) {
            assertTrue(possible.get(value), count + " cannot be " + value + ", only " + possible);
        }
        return 1;
    }

    /** Fills in people in every way that gives what is published, and notes what the other sums can be then. */
    private static void tryAll(List<Cell> cells, int kind, int[] filled, int next, BitSet[] possible) {
        int most = Integer.MAX_VALUE;
        for (Cell cell : cells) {
            if (cell.published().isPresent()) {
                Share share = cell.published().get();
                int left = (kind == 0 ? share.x() : share.n() - share.x()) - sum(cell, filled, next);
                if (left < 0 || left > 0 && cell.atoms().length() <= next) {
                    return;
                }
                if (next < ATOMS && cell.atoms().get(next)) {
                    most = Math.min(most, left);
                }
            }
        }
        if (next == ATOMS) {
            for (int i = 0; i < cells.size(); i++) {
                possible[i].set(sum(cells.get(i), filled, next));
            }
            return;
        }
        for (int value = 0; value <= most; value++) {
            filled[next] = value;
            tryAll(cells, kind, filled, next + 1, possible);
        }
    }

    private static int sum(Cell cell, int[] counts, int end) {
        return cell.atoms().stream()
                .filter(atom -> atom < end)
                .map(atom -> counts[atom])
                .sum();
    }
}
