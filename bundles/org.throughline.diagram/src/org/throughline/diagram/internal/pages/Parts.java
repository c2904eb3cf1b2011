package org.throughline.diagram.internal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Function;
import org.throughline.model.geometry.Bounds;

/**
 * Splits a flowchart into sections that fill as few pages as can be: between columns of nodes first; where a column is
 * too high, along its lanes; where one of these is still too long, between its columns again.
 */
final class Parts {
    private final Plan plan;
    private final Bounds room;
    private final int roomAcross;

    /** Nodes that no cut separates, and what they need along the axis that is cut. */
    private record Block(List<Leaf> leaves, Span span) {}

    /** A way to bring all blocks before one to pages; {@code last} are the sections that it ends with. */
    private record Way(Filling filling, Way before, List<Section> last) {}

    /**
     * Takes the flowchart.
     *
     * @param room of a page
     */
    Parts(Plan plan, Bounds room) {
        this.plan = plan;
        this.room = room;
        this.roomAcross = plan.direction().across(room).length();
    }

    /** Returns sections that fit, where nodes allow it, in the order they are read. */
    List<Section> sections() {
        return columns(plan.leaves(), plan.across(), false, Filling.EMPTY);
    }

    private List<Section> columns(List<Leaf> leaves, Span rows, boolean isRow, Filling start) {
        List<Block> blocks = blocks(leaves, leaf -> plan.direction().along(leaf.whole()));
        List<List<Way>> ways = new ArrayList<>();
        blocks.forEach(block -> ways.add(new ArrayList<>()));
        ways.add(new ArrayList<>());
        ways.getFirst().add(new Way(start, null, List.of()));
        for (int i = 0; i < blocks.size(); i++) {
            int end = i;
            while (end < blocks.size()) {
                Section section = plan.section(joined(blocks.subList(i, end + 1)), rows);
                if (!section.fits(room)) {
                    break;
                }
                end++;
                take(ways.get(i), List.of(section), ways.get(end));
            }
            if (end == i) {
                boolean whole = isRow && blocks.size() == 1;
                Filling before = ways.get(i).getFirst().filling;
                take(ways.get(i), rows(blocks.get(i).leaves, rows, whole, before), ways.get(i + 1));
            }
        }
        LinkedList<Section> sections = new LinkedList<>();
        for (Way way = best(ways.getLast()); way != null; way = way.before) {
            sections.addAll(0, way.last);
        }
        return sections;
    }

    private static Way best(List<Way> ways) {
        return ways.stream()
                .min(Comparator.<Way>comparingInt(way -> way.filling.pages())
                        .thenComparingInt(way -> way.filling.sections())
                        .thenComparingInt(way -> way.filling.used()))
                .orElseThrow();
    }

    /** Adds the ways that end with some sections, and keeps those that none of the others is as good as. */
    private void take(List<Way> ways, List<Section> sections, List<Way> found) {
        for (Way way : ways) {
            Filling filling = filled(way.filling, sections);
            if (found.stream().noneMatch(other -> other.filling.isAsGoodAs(filling))) {
                found.removeIf(other -> filling.isAsGoodAs(other.filling));
                found.add(new Way(filling, way, sections));
            }
        }
    }

    private Filling filled(Filling before, List<Section> sections) {
        Filling filling = before;
        for (Section section : sections) {
            filling = filling.with(section.across(), roomAcross);
        }
        return filling;
    }

    private List<Section> rows(List<Leaf> leaves, Span rows, boolean tried, Filling start) {
        List<Block> blocks = blocks(leaves, leaf -> plan.direction().across(leaf.whole()));
        if (tried && blocks.size() == 1) {
            return List.of(plan.section(leaves, rows));
        }
        List<Section> sections = new ArrayList<>();
        List<Integer> borders = borders(blocks, rows);
        int next = 0;
        while (next < blocks.size()) {
            int end = next;
            int border = next;
            while (end < blocks.size() && row(blocks, borders, next, end + 1).fits(room)) {
                end++;
                border = end == blocks.size() || plan.lanes().isBorder(borders.get(end)) ? end : border;
            }
            int kept = border > next ? border : end;
            if (kept > next) {
                sections.add(row(blocks, borders, next, kept));
            } else {
                kept = next + 1;
                sections.addAll(one(
                        blocks.get(next).leaves,
                        new Span(borders.get(next), borders.get(kept)),
                        filled(start, sections)));
            }
            next = kept;
        }
        return sections;
    }

    private Section row(List<Block> blocks, List<Integer> borders, int from, int to) {
        return plan.section(joined(blocks.subList(from, to)), new Span(borders.get(from), borders.get(to)));
    }

    private List<Section> one(List<Leaf> leaves, Span rows, Filling start) {
        return blocks(leaves, leaf -> plan.direction().along(leaf.whole())).size() == 1
                ? List.of(plan.section(leaves, rows))
                : columns(leaves, rows, true, start);
    }

    /** From the first place to the last, between blocks at the border of a lane where there is one. */
    private List<Integer> borders(List<Block> blocks, Span rows) {
        List<Integer> borders = new ArrayList<>(List.of(rows.start()));
        for (int i = 1; i < blocks.size(); i++) {
            borders.add(plan.lanes()
                    .borderIn(new Span(
                            blocks.get(i - 1).span.end(), blocks.get(i).span.start())));
        }
        borders.add(rows.end());
        return borders;
    }

    private static List<Leaf> joined(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.leaves.stream()).toList();
    }

    private static List<Block> blocks(List<Leaf> leaves, Function<Leaf, Span> axis) {
        List<Block> blocks = new ArrayList<>();
        for (Leaf leaf : leaves.stream()
                .sorted(Comparator.comparingInt(one -> axis.apply(one).start()))
                .toList()) {
            Span span = axis.apply(leaf);
            if (!blocks.isEmpty() && blocks.getLast().span.end() > span.start()) {
                Block last = blocks.removeLast();
                last.leaves.add(leaf);
                blocks.add(new Block(last.leaves, last.span.union(span)));
            } else {
                blocks.add(new Block(new ArrayList<>(List.of(leaf)), span));
            }
        }
        return blocks;
    }
}
