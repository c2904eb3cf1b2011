package org.throughline.model.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The bend points of an arrow from its source to its target, the ends left out. Written as {@code x,y x,y}. */
public record Route(List<Point> bends) {

    /** Keeps a copy of the list. */
    public Route {
        bends = List.copyOf(bends);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException where the text is not pairs of whole numbers
     */
    public static Route parse(String text) {
        return new Route(Arrays.stream(text.trim().split("\\s+"))
                .filter(s -> !s.isEmpty())
                .map(Point::parse)
                .toList());
    }

    @Override
    public String toString() {
        return bends.stream().map(Point::toString).collect(Collectors.joining(" "));
    }
}
