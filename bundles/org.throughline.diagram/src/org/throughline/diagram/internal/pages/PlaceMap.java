package org.throughline.diagram.internal.pages;

import java.util.Collection;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** Where the places of one axis are on a page, in the same order; stretches that hold little are shorter there. */
final class PlaceMap {
    private final int[] from;
    private final int[] to;

    /**
     * Takes the places between which the stretches lie.
     *
     * @param lengths how long a stretch is on the page
     */
    PlaceMap(Collection<Integer> places, ToIntFunction<Span> lengths) {
        from = new TreeSet<>(places).stream().mapToInt(Integer::intValue).toArray();
        to = new int[from.length];
        to[0] = from[0];
        for (int i = 1; i < from.length; i++) {
            to[i] = to[i - 1] + lengths.applyAsInt(new Span(from[i - 1], from[i]));
        }
    }

    /** Returns where a place is on the page. */
    int at(int place) {
        int last = from.length - 1;
        if (place <= from[0]) {
            return to[0] + place - from[0];
        }
        if (place >= from[last]) {
            return to[last] + place - from[last];
        }
        int low = 0;
        int high = last;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (from[middle] <= place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return to[low]
                + (int) Math.round((place - from[low]) * (to[high] - to[low]) / (double) (from[high] - from[low]));
    }

    Span at(Span span) {
        return new Span(at(span.start()), at(span.end()));
    }

    /** Returns from the first place to the last, on the page. */
    Span all() {
        return new Span(to[0], to[to.length - 1]);
    }
}
