package org.throughline.diagram.internal.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.internal.LaneHeader;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.diagram.internal.drawing.LaneBand;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;

/**
 * The lanes of a process as they are on pages, with their headers on each. A lane without nodes there is a narrow band
 * where arrows pass it, with its name written level; where none does, it is left out.
 */
final class PageLanes {
    private static final int NAME_WIDTH = 150;
    private static final int NAME_LINES = 3;
    private static final int AROUND_NAME = 10;
    private static final int NARROW_UPRIGHT = 84;

    private final Process process;
    private final Direction direction;
    private final List<Lane> innermost = new ArrayList<>();
    private final Map<Lane, WrappedText> levelNames = new HashMap<>();
    private final Map<Lane, Integer> lengths = new HashMap<>();
    private final int headers;

    PageLanes(Process process, Direction direction) {
        this.process = process;
        this.direction = direction;
        this.headers = depth(process.getLanes()) * NodeSizes.LANE_HEADER;
    }

    private int depth(List<Lane> lanes) {
        int depth = 0;
        for (Lane lane : lanes) {
            if (lane.getBounds() != null) {
                int inner = depth(lane.getLanes());
                depth = Math.max(depth, 1 + inner);
                if (inner == 0) {
                    innermost.add(lane);
                }
            }
        }
        return depth;
    }

    /** Returns how much room the headers of all levels need at the beginning of a page. */
    int headers() {
        return headers;
    }

    /** Returns whether lanes meet, begin or end at a place across the flow. */
    boolean isBorder(int place) {
        return innermost.stream()
                .map(lane -> direction.across(lane.getBounds()))
                .anyMatch(span -> span.start() == place || span.end() == place);
    }

    /** Returns the border of a lane that lies in a stretch across the flow; its middle where none does. */
    int borderIn(Span stretch) {
        return innermost.stream()
                .map(lane -> direction.across(lane.getBounds()).end())
                .filter(stretch::holds)
                .findFirst()
                .orElse(stretch.middle());
    }

    /**
     * Returns the innermost lanes of a part.
     *
     * @param rows the part, across the flow
     * @param used where its nodes are and its arrows go on elsewhere, across the flow; a lane with one is no narrow one
     * @param lines what its arrows pass, across the flow
     */
    List<SqueezedLane> squeezed(Span rows, Collection<Integer> used, Collection<Span> lines) {
        List<SqueezedLane> squeezed = new ArrayList<>();
        for (Lane lane : innermost) {
            Span span = common(lane, rows);
            if (span.length() > 0) {
                boolean usual = used.stream().anyMatch(span::holds);
                boolean passed = lines.stream().anyMatch(span::overlaps);
                int needed = usual
                        ? lengths.computeIfAbsent(lane, LaneHeader::lengthOf) + AROUND_NAME
                        : passed ? narrow(lane) : 0;
                squeezed.add(new SqueezedLane(lane, span, usual, Math.min(span.length(), needed)));
            }
        }
        return squeezed;
    }

    private int narrow(Lane lane) {
        return direction == Direction.LEVEL ? levelName(lane).height() + AROUND_NAME : NARROW_UPRIGHT;
    }

    private WrappedText levelName(Lane lane) {
        return levelNames.computeIfAbsent(
                lane, key -> WrappedText.wrap(LaneHeader.nameOf(key), NAME_WIDTH, NAME_LINES, WrappedText.USUAL));
    }

    private Span common(Lane lane, Span rows) {
        Span span = direction.across(lane.getBounds());
        return new Span(Math.max(span.start(), rows.start()), Math.min(span.end(), rows.end()));
    }

    /** Returns how much room the names in narrow bands need beside the header of a usual lane. */
    int besideHeaders(Collection<SqueezedLane> lanes) {
        return lanes.stream()
                .filter(lane -> isNarrow(lane) && direction == Direction.LEVEL)
                .mapToInt(lane -> levelName(lane.lane()).width() + AROUND_NAME - NodeSizes.LANE_HEADER)
                .max()
                .orElse(0);
    }

    private static boolean isNarrow(SqueezedLane lane) {
        return !lane.isUsual() && lane.needed() > 0;
    }

    /** Returns the narrow lanes that have their names written level, across the flow. */
    List<Span> namesBeside(Collection<SqueezedLane> lanes) {
        return lanes.stream()
                .filter(lane -> isNarrow(lane) && direction == Direction.LEVEL)
                .map(SqueezedLane::span)
                .toList();
    }

    /**
     * Returns the lanes of a part, outer ones first.
     *
     * @param along from where to where the lanes reach on the page, without their headers
     * @param map where places across the flow are on the page
     */
    List<LaneBand> bands(Collection<SqueezedLane> lanes, Span rows, Span along, PlaceMap map) {
        Set<Lane> narrow = new HashSet<>();
        lanes.stream().filter(PageLanes::isNarrow).forEach(lane -> narrow.add(lane.lane()));
        List<LaneBand> bands = new ArrayList<>();
        add(process.getLanes(), 0, bands, new Bands(rows, along, map, narrow));
        return bands;
    }

    private record Bands(Span rows, Span along, PlaceMap map, Set<Lane> narrow) {}

    private void add(List<Lane> lanes, int level, List<LaneBand> bands, Bands made) {
        for (Lane lane : lanes) {
            Span common = lane.getBounds() == null ? new Span(0, 0) : common(lane, made.rows);
            if (common.length() > 0 && made.map.at(common).length() > 0) {
                bands.add(band(lane, level, made.map.at(common), made));
                add(lane.getLanes(), level + 1, bands, made);
            }
        }
    }

    private LaneBand band(Lane lane, int level, Span across, Bands made) {
        Span along = new Span(made.along.start() - headers + level * NodeSizes.LANE_HEADER, made.along.end());
        boolean written = direction == Direction.LEVEL && made.narrow.contains(lane);
        int depth = written ? levelName(lane).width() + AROUND_NAME : NodeSizes.LANE_HEADER;
        Span header = new Span(along.start(), along.start() + depth);
        return new LaneBand(
                lane,
                direction.bounds(along, across),
                direction.bounds(header, across),
                direction == Direction.UPRIGHT,
                direction == Direction.UPRIGHT || written);
    }
}
