package org.throughline.diagram.internal.pages;

/** A stretch along one axis. */
record Span(int start, int end) {
    int length() {
        return end - start;
    }

    int middle() {
        return start + length() / 2;
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    boolean holds(int place) {
        return start <= place && place <= end;
    }

    boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
