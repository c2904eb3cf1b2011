package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.Part;
import org.throughline.survey.compare.Suppression;

/** What is hidden cannot be worked out: every table that fits what is published is tried. */
class SuppressionTest {
    private static final int UNITS = 4;
    private static final int MONTHS = 2;
    private static final int ATOMS = UNITS * MONTHS;
    private static final int KINDS = 2;

    /** A sum that is published or hidden: the part, and the atoms (unit by month) that it is made of. */
    private record Cell(Part part, BitSet atoms, boolean hidden) {}

    private static Part counted(int... counts) {
        Part part = new Part("whole", KINDS);
        for (int i = 0; i < counts.length; i += 2) {
            Part below = part.part("part " + i / 2);
            for (int kind = 0; kind < KINDS; kind++) {
                below.add(kind, counts[i + kind]);
                part.add(kind, counts[i + kind]);
            }
        }
        return part;
    }

    private static List<Boolean> hidden(Part whole, int limit) {
        Suppression suppression = Suppression.of(whole, new Disclosure(limit));
        return whole.parts().stream().map(suppression::hides).toList();
    }

    @Test
    void aSmallGroupTakesAnotherWithItSinceTheTotalWouldGiveItAway() {
        assertEquals(List.of(true, false, true), hidden(counted(4, 9, 80, 90, 30, 40), 11));
        assertEquals(List.of(false, false), hidden(counted(30, 40, 50, 60), 11));
    }

    @Test
    void twoSmallGroupsThatAreSmallTogetherTakeAThird() {
        assertEquals(List.of(true, true, false, true), hidden(counted(2, 2, 3, 3, 80, 90, 30, 40), 11));
        assertEquals(List.of(true, true, false), hidden(counted(8, 20, 9, 20, 80, 90), 11));
    }

    @Test
    void aGroupWithoutOneKindOfAnswerIsShown() {
        assertEquals(List.of(false, false), hidden(counted(30, 0, 50, 60), 11));
    }

    @Test
    void nothingIsHiddenWithoutAProfileAndEverythingBelowAHiddenTotal() {
        assertEquals(List.of(false, false), hidden(counted(1, 2, 3, 4), 1));
        Part small = counted(5, 0, 0, 30);
        assertTrue(Suppression.of(small, new Disclosure(11)).hides(small));
        assertEquals(List.of(true, true), hidden(small, 11));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void noSmallCountCanBeNarrowedByFacilitiesUnitsMonthsAndTotalsTogether(int limit) {
        Random random = new Random(20260401);
        int checked = 0;
        int shownParts = 0;
        for (int table = 0; table < 150; table++) {
            int[][] atoms = new int[KINDS][ATOMS];
            for (int kind = 0; kind < KINDS; kind++) {
                for (int atom = 0; atom < ATOMS; atom++) {
                    atoms[kind][atom] = random.nextInt(3) == 0 ? 0 : random.nextInt(4);
                }
            }
            List<Cell> cells = cells(atoms, limit);
            if (cells.getFirst().hidden()) {
                continue;
            }
            shownParts += (int) cells.stream().filter(cell -> !cell.hidden()).count() - 2;
            checked += check(cells, limit);
        }
        assertTrue(checked > 200, "small hidden counts: " + checked);
        assertTrue(shownParts > 50, "parts shown: " + shownParts);
    }

    /** Facility 0 has units 0 and 1, facility 1 units 2 and 3; the months are the second breakdown. */
    private static List<Cell> cells(int[][] atoms, int limit) {
        Part places = new Part("whole", KINDS);
        Part times = new Part("whole", KINDS);
        for (int kind = 0; kind < KINDS; kind++) {
            for (int atom = 0; atom < ATOMS; atom++) {
                int unit = atom / MONTHS;
                int people = atoms[kind][atom];
                places.add(kind, people);
                places.part("facility " + unit / 2).add(kind, people);
                places.part("facility " + unit / 2).part("unit " + unit).add(kind, people);
                times.add(kind, people);
                times.part("month " + atom % MONTHS).add(kind, people);
            }
        }
        Disclosure disclosure = new Disclosure(limit);
        List<Cell> cells = new ArrayList<>();
        Suppression byPlace = Suppression.of(places, disclosure);
        cells.add(cell(places, byPlace, 0, ATOMS, 1));
        for (int facility = 0; facility < 2; facility++) {
            Part part = places.part("facility " + facility);
            cells.add(cell(part, byPlace, facility * 4, facility * 4 + 4, 1));
            for (int unit = facility * 2; unit < facility * 2 + 2; unit++) {
                cells.add(cell(part.part("unit " + unit), byPlace, unit * MONTHS, unit * MONTHS + MONTHS, 1));
            }
        }
        Suppression byTime = Suppression.of(times, disclosure);
        cells.add(cell(times, byTime, 0, ATOMS, 1));
        for (int month = 0; month < MONTHS; month++) {
            cells.add(cell(times.part("month " + month), byTime, month, ATOMS, MONTHS));
        }
        return cells;
    }

    private static Cell cell(Part part, Suppression suppression, int from, int to, int step) {
        BitSet atoms = new BitSet();
        for (int atom = from; atom < to; atom += step) {
            atoms.set(atom);
        }
        return new Cell(part, atoms, suppression.hides(part));
    }

    private static int check(List<Cell> cells, int limit) {
        BitSet[][] possible = new BitSet[KINDS][cells.size()];
        for (int kind = 0; kind < KINDS; kind++) {
            for (int i = 0; i < cells.size(); i++) {
                possible[kind][i] = new BitSet();
            }
            tryAll(cells, kind, new int[ATOMS], 0, possible[kind]);
        }
        int checked = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (!cell.hidden()) {
                assertFalse(isSmall(cell.part().people(), limit), "a small part is shown");
                continue;
            }
            BitSet people = new BitSet();
            int index = i;
            possible[0][i].stream().forEach(x -> possible[1][index].stream().forEach(y -> people.set(x + y)));
            checked += check(cell.part().people(), people, limit);
            for (int kind = 0; kind < KINDS; kind++) {
                checked += check(cell.part().count(kind), possible[kind][i], limit);
            }
        }
        return checked;
    }

    private static boolean isSmall(int count, int limit) {
        return count > 0 && count < limit;
    }

    private static int check(int count, BitSet possible, int limit) {
        if (!isSmall(count, limit)) {
            return 0;
        }
        for (int value = 1; value < limit; value++) {
            assertTrue(possible.get(value), count + " cannot be " + value + ", only " + possible);
        }
        return 1;
    }

    /** Fills the atoms in every way that gives the published sums, and notes what the other sums can be then. */
    private static void tryAll(List<Cell> cells, int kind, int[] atoms, int next, BitSet[] possible) {
        int most = Integer.MAX_VALUE;
        for (Cell cell : cells) {
            if (!cell.hidden()) {
                int left = cell.part().count(kind) - sum(cell, atoms, next);
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
                possible[i].set(sum(cells.get(i), atoms, next));
            }
            return;
        }
        for (int value = 0; value <= most; value++) {
            atoms[next] = value;
            tryAll(cells, kind, atoms, next + 1, possible);
        }
    }

    private static int sum(Cell cell, int[] atoms, int end) {
        int sum = 0;
        for (int atom = cell.atoms().nextSetBit(0);
                atom >= 0 && atom < end;
                atom = cell.atoms().nextSetBit(atom + 1)) {
            sum += atoms[atom];
        }
        return sum;
    }

    @Test
    void aLimitBesideNoneDoesNotLookLikeNone() {
        assertEquals("+12", Disclosure.points(0.12, 120));
        assertEquals("+0.4", Disclosure.points(0.0041, 120));
        assertEquals("\u22120.02", Disclosure.points(-0.0002, 220));
        assertEquals("0", Disclosure.points(0, 120));
        assertEquals("0.0", Disclosure.points(1e-17, 220));
    }
}
