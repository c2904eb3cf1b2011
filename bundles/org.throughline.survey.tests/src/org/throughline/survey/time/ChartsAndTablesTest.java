package org.throughline.survey.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.breakdown.Breakdown;
import org.throughline.survey.breakdown.Group;
import org.throughline.survey.breakdown.Grouping;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.time.TimePoint.State;

/**
 * Charts by day, week, month and quarter and tables by the same, handed out together: every set of answers that fits
 * all of them is tried, and what they hide cannot be worked out.
 */
class ChartsAndTablesTest {
    /** Two weeks of March, of which one ends in April; two days of one week; a month alone; one without a date. */
    private static final List<String> DAYS =
            List.of("2026-03-24", "2026-03-30", "2026-04-01", "2026-04-07", "2026-04-08", "2026-05-05", "");

    private static final int KINDS = 2;
    private static final Path FILE = Path.of("answers.csv");

    private final DatedClient client = new DatedClient(QuestionKind.YES_NO);
    private final Wave wave = client.wave("Year", "2026-01-01", "2026-12-31");

    /** Answers of some of the days: what is published of them, nothing where that is hidden. */
    private record Cell(BitSet days, Optional<Share> published) {}

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void togetherTheyGiveNothingAway(int limit) throws Exception {
        Random random = new Random(20260405);
        int checked = 0;
        int shown = 0;
        for (int table = 0; table < 200; table++) {
            int[][] counts = new int[KINDS][DAYS.size()];
            for (int[] kind : counts) {
                for (int day = 0; day < kind.length; day++) {
                    kind[day] = random.nextInt(3) == 0 ? 0 : random.nextInt(5);
                }
            }
            List<Cell> cells = published(counts, new Disclosure(limit));
            if (cells.getLast().published().isPresent()) {
                shown += (int) cells.subList(0, cells.size() - 1).stream()
                        .filter(cell ->
                                cell.published().filter(share -> share.n() > 0).isPresent())
                        .count();
                checked += check(cells, counts, limit);
            }
        }
        assertTrue(checked > 500, "small hidden counts: " + checked);
        assertTrue(shown > 100, "numbers shown: " + shown);
    }

    private List<Cell> published(int[][] counts, Disclosure disclosure) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            for (int day = 0; day < DAYS.size(); day++) {
                for (int i = 0; i < counts[kind][day]; i++) {
                    rows.add(List.of("R" + rows.size(), kind == 0 ? "1" : "0", DAYS.get(day)));
                }
            }
        }
        Answers answers = Answers.of(List.of(Answers.RESPONDENT, "q", "day"), rows);
        List<Cell> cells = new ArrayList<>();
        for (Period period : List.of(Period.DAY, Period.WEEK, Period.MONTH, Period.QUARTER)) {
            TimePoints points = new TimePoints(client.question, Measure.SHARE, Optional.empty(), period, disclosure);
            points.add(FILE, wave, answers, client.survey);
            List<Group> groups = Breakdown.of(
                            answers, client.survey, wave, client.question, period.grouping(), disclosure)
                    .groups();
            assertEquals(
                    groups.stream()
                            .filter(group -> !Grouping.NOT_STATED.equals(group.name()))
                            .map(Group::share)
                            .toList(),
                    points.list().stream()
                            .filter(point -> point.state() != State.EMPTY)
                            .map(ChartsAndTablesTest::share)
                            .toList(),
                    "the table by " + period.word() + " shows what the chart shows");
            cells.addAll(cells(period, points.list(), groups));
        }
        TimePoints whole = new TimePoints(client.question, Measure.SHARE, Optional.empty(), Period.WAVE, disclosure);
        whole.add(FILE, wave, answers);
        BitSet all = new BitSet();
        all.set(0, DAYS.size());
        cells.add(new Cell(all, share(whole.list().getFirst())));
        return cells;
    }

    private static Optional<Share> share(TimePoint point) {
        return point.state() == State.HIDDEN ? Optional.empty() : Optional.of(new Share(point.x(), point.n()));
    }

    /** What neither table nor chart has is known to be nothing. */
    private static List<Cell> cells(Period period, List<TimePoint> points, List<Group> groups) {
        Map<Optional<LocalDate>, BitSet> periods = new LinkedHashMap<>();
        for (int i = 0; i < DAYS.size(); i++) {
            Optional<LocalDate> first = Optional.of(DAYS.get(i))
                    .filter(day -> !day.isEmpty())
                    .map(day -> period.grouping().first(LocalDate.parse(day)));
            periods.computeIfAbsent(first, none -> new BitSet()).set(i);
        }
        List<Cell> cells = new ArrayList<>();
        periods.forEach((first, days) -> {
            Optional<Optional<Share>> found = first.isPresent()
                    ? points.stream()
                            .filter(point -> point.from().equals(first.get()))
                            .map(ChartsAndTablesTest::share)
                            .findFirst()
                    : groups.stream()
                            .filter(group -> Grouping.NOT_STATED.equals(group.name()))
                            .map(Group::share)
                            .findFirst();
            cells.add(new Cell(days, found.orElse(Optional.of(new Share(0, 0)))));
        });
        return cells;
    }

    private static int check(List<Cell> cells, int[][] counts, int limit) {
        BitSet[][] possible = new BitSet[KINDS][cells.size()];
        for (int kind = 0; kind < KINDS; kind++) {
            for (int i = 0; i < cells.size(); i++) {
                possible[kind][i] = new BitSet();
            }
            tryAll(cells, kind, new int[DAYS.size()], 0, possible[kind]);
        }
        int checked = 0;
        for (int i = 0; i < cells.size(); i++) {
            int x = sum(cells.get(i), counts[0], DAYS.size());
            int y = sum(cells.get(i), counts[1], DAYS.size());
            if (cells.get(i).published().isPresent()) {
                assertEquals(new Share(x, x + y), cells.get(i).published().get());
                assertFalse(new Disclosure(limit).hides(new Share(x, x + y)), "a small count is shown");
                continue;
            }
            BitSet people = new BitSet();
            int index = i;
            possible[0][i].stream().forEach(one -> possible[1][index].stream().forEach(two -> people.set(one + two)));
            checked += check(x, possible[0][i], limit) + check(y, possible[1][i], limit) + check(x + y, people, limit);
        }
        return checked;
    }

    private static int check(int count, BitSet possible, int limit) {
        if (count == 0 || count >= limit) {
            return 0;
        }
        for (int value = 1; value < limit; value++) {
            assertTrue(possible.get(value), count + " cannot be " + value + ", only " + possible);
        }
        return 1;
    }

    /** Fills the days in every way that gives what is published, and notes what the other sums can be then. */
    private static void tryAll(List<Cell> cells, int kind, int[] filled, int next, BitSet[] possible) {
        int most = Integer.MAX_VALUE;
        for (Cell cell : cells) {
            if (cell.published().isPresent()) {
                Share share = cell.published().get();
                int left = (kind == 0 ? share.x() : share.n() - share.x()) - sum(cell, filled, next);
                if (left < 0 || left > 0 && cell.days().length() <= next) {
                    return;
                }
                if (next < DAYS.size() && cell.days().get(next)) {
                    most = Math.min(most, left);
                }
            }
        }
        if (next == DAYS.size()) {
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
        return cell.days().stream()
                .filter(day -> day < end)
                .map(day -> counts[day])
                .sum();
    }
}
