package org.throughline.survey.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where changes part the points.
 *
 * @param places for each change the point before which it lies
 * @param parts the stretches between the changes that part
 * @param refused the changes that would leave a side with too few points
 */
record Split(List<Integer> places, List<Part> parts, List<Change> refused) {

    /** The points from {@code first} up to {@code last}, and the changes at their beginning. */
    record Part(int first, int last, List<Integer> shown, List<Change> begunBy) {}

    static Split of(List<TimePoint> points, List<Change> changes) {
        List<Integer> places =
                changes.stream().map(change -> place(points, change.day())).toList();
        List<Integer> cuts = new ArrayList<>(List.of(0));
        List<Change> refused = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            int place = places.get(i);
            if (changes.get(i).done() && place > 0 && place < points.size() && !cuts.contains(place)) {
                if (shown(points, cuts.getLast(), place).size() >= Phase.LEAST_POINTS
                        && shown(points, place, points.size()).size() >= Phase.LEAST_POINTS) {
                    cuts.add(place);
                } else {
                    refused.add(changes.get(i));
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < cuts.size() && !points.isEmpty(); i++) {
            int from = cuts.get(i);
            int end = i + 1 < cuts.size() ? cuts.get(i + 1) : points.size();
            parts.add(new Part(from, end - 1, shown(points, from, end), begunBy(from, changes, places)));
        }
        return new Split(places, parts, refused);
    }

    private static int place(List<TimePoint> points, LocalDate day) {
        int place = 0;
        for (int i = 0; i < points.size(); i++) {
            TimePoint point = points.get(i);
            LocalDate begin = point.from() == null ? point.to() : point.from();
            if (begin != null && begin.isBefore(day)) {
                place = i + 1;
            }
        }
        return place;
    }

    private static List<Integer> shown(List<TimePoint> points, int from, int end) {
        List<Integer> shown = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (points.get(i).isShown()) {
                shown.add(i);
            }
        }
        return shown;
    }

    private static List<Change> begunBy(int from, List<Change> changes, List<Integer> places) {
        List<Change> begunBy = new ArrayList<>();
        for (int i = 0; from > 0 && i < changes.size(); i++) {
            if (places.get(i) == from) {
                begunBy.add(changes.get(i));
            }
        }
        return begunBy;
    }
}
