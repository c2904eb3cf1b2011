package org.throughline.diagram.internal.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Takes out the empty room across the flow: lanes without nodes become narrow, those that nothing passes vanish. */
final class Squeeze {
    private static final int EMPTY = 26;
    private static final int BETWEEN_LINES = 12;

    private final List<Span> stretches = new ArrayList<>();
    private final Map<Span, Integer> lengths = new HashMap<>();

    /**
     * Takes what lies across the flow.
     *
     * @param kept what stays as long as it is
     * @param lines where arrows run along the flow
     * @param lanes the innermost lanes
     */
    Squeeze(Collection<Span> kept, Collection<Integer> lines, Collection<SqueezedLane> lanes) {
        TreeSet<Integer> places = new TreeSet<>(lines);
        kept.forEach(span -> places.addAll(List.of(span.start(), span.end())));
        lanes.forEach(
                lane -> places.addAll(List.of(lane.span().start(), lane.span().end())));
        Integer before = null;
        for (int place : places) {
            if (before != null) {
                Span stretch = new Span(before, place);
                stretches.add(stretch);
                boolean stays = kept.stream().anyMatch(span -> span.holds(stretch));
                lengths.put(stretch, stays ? stretch.length() : Math.min(EMPTY, stretch.length()));
            }
            before = place;
        }
        lanes.stream().filter(lane -> !lane.isUsual()).forEach(this::narrow);
        lanes.stream().filter(SqueezedLane::isUsual).forEach(this::widen);
    }

    private List<Span> in(SqueezedLane lane) {
        return stretches.stream().filter(lane.span()::holds).toList();
    }

    private void narrow(SqueezedLane lane) {
        List<Span> inside = in(lane);
        int each = lane.needed() == 0 ? 0 : Math.max(BETWEEN_LINES, Math.ceilDiv(lane.needed(), inside.size()));
        inside.forEach(stretch -> lengths.put(stretch, Math.min(each, stretch.length())));
    }

    private void widen(SqueezedLane lane) {
        List<Span> inside = in(lane);
        int missing = lane.needed() - inside.stream().mapToInt(lengths::get).sum();
        for (Span stretch : inside) {
            int more = Math.clamp(missing, 0, stretch.length() - lengths.get(stretch));
            lengths.merge(stretch, more, Integer::sum);
            missing -= more;
        }
    }

    /** Returns where the places are on the page. */
    PlaceMap map() {
        List<Integer> places = new ArrayList<>();
        stretches.forEach(stretch -> places.addAll(List.of(stretch.start(), stretch.end())));
        return new PlaceMap(places, lengths::get);
    }
}
