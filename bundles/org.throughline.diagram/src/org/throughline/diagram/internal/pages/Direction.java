package org.throughline.diagram.internal.pages;

import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;

/** Which way the flow of a flowchart runs: along its lanes, from phase to phase; its lanes follow each other across. */
enum Direction {
    LEVEL,
    UPRIGHT;

    Span along(Bounds bounds) {
        return this == LEVEL ? new Span(bounds.x(), bounds.right()) : new Span(bounds.y(), bounds.bottom());
    }

    Span across(Bounds bounds) {
        return this == LEVEL ? new Span(bounds.y(), bounds.bottom()) : new Span(bounds.x(), bounds.right());
    }

    int along(Point point) {
        return this == LEVEL ? point.x() : point.y();
    }

    int across(Point point) {
        return this == LEVEL ? point.y() : point.x();
    }

    Bounds bounds(Span along, Span across) {
        return this == LEVEL
                ? new Bounds(along.start(), across.start(), along.length(), across.length())
                : new Bounds(across.start(), along.start(), across.length(), along.length());
    }

    Point point(int along, int across) {
        return this == LEVEL ? new Point(along, across) : new Point(across, along);
    }
}
