package org.throughline.diagram.internal.pages;

import java.util.ArrayList;
import java.util.List;
import org.throughline.diagram.internal.drawing.Drawing;
import org.throughline.diagram.internal.drawing.Scene;
import org.throughline.model.geometry.Bounds;

/**
 * Which sections of a flowchart share the sheets of one size.
 *
 * @param scale of all pages; one that holds a node larger than a sheet is drawn smaller
 * @param room of a page at that scale
 * @param pages the sections on each
 */
record Draft(Plan plan, Sheet sheet, double scale, Bounds room, List<List<Section>> pages) {
    private static final int TRIES = 4;

    /** Splits a flowchart with nodes. */
    static Draft of(Plan plan, Sheet sheet, double scale) {
        Bounds usable = sheet.usable();
        return of(
                plan, sheet, scale, new Bounds(0, 0, (int) (usable.width() / scale), (int) (usable.height() / scale)));
    }

    private static Draft of(Plan plan, Sheet sheet, double scale, Bounds room) {
        List<List<Section>> pages = new ArrayList<>();
        Filling filling = Filling.EMPTY;
        for (Section section : new Parts(plan, room).sections()) {
            filling =
                    filling.with(section.across(), plan.direction().across(room).length());
            if (filling.pages() > pages.size()) {
                pages.add(new ArrayList<>());
            }
            pages.getLast().add(section);
        }
        return new Draft(plan, sheet, scale, room, pages);
    }

    int count() {
        return pages.size();
    }

    int sections() {
        return pages.stream().mapToInt(List::size).sum();
    }

    /** Returns what is on each page; texts beside arrows may need more room than was expected, which is then left. */
    List<Stack> stacks() {
        Draft draft = this;
        List<Stack> stacks = draft.drawn();
        for (int i = 0; i < TRIES; i++) {
            Bounds most = draft.largest(stacks);
            if (most.width() <= room.width() && most.height() <= room.height()) {
                break;
            }
            Bounds less = new Bounds(
                    0,
                    0,
                    draft.room.width() - Math.max(0, most.width() - room.width()),
                    draft.room.height() - Math.max(0, most.height() - room.height()));
            draft = of(plan, sheet, scale, less);
            stacks = draft.drawn();
        }
        return stacks;
    }

    /** Returns how wide and how high the pages are at most, those left out whose nodes are larger than a page. */
    private Bounds largest(List<Stack> stacks) {
        Bounds largest = new Bounds(0, 0, 0, 0);
        for (int i = 0; i < stacks.size(); i++) {
            if (pages.get(i).stream().allMatch(section -> section.fits(room))) {
                largest = largest.union(stacks.get(i).frame());
            }
        }
        return largest;
    }

    private List<Stack> drawn() {
        Signs signs = Signs.of(plan, pages);
        List<Stack> stacks = new ArrayList<>();
        for (List<Section> page : pages) {
            stacks.add(new Stack(
                    plan.direction(),
                    page.stream().map(section -> drawing(section, signs)).toList()));
        }
        return stacks;
    }

    private Drawing drawing(Section section, Signs signs) {
        return new Drawing(new Scene(
                plan.process(),
                plan.texts(),
                section.bands(),
                section.figures(),
                section.arrows(),
                section.connectors(signs)));
    }
}
