package org.throughline.diagram.internal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.core.process.Paper;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.diagram.internal.drawing.Connector;
import org.throughline.diagram.internal.drawing.Drawing;
import org.throughline.diagram.internal.drawing.Scene;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Process;

/**
 * A flowchart on pages. One that is readable on a single page gets a single page; a larger one is split into phases, as
 * few pages as can be, and drawn as large as these pages allow.
 *
 * @param pages in the order they are read
 */
public record PagedFlowchart(List<Page> pages) {
    /** The smallest readable text, in printer's points of 1/72 inch. */
    public static final double SMALLEST_TEXT = 7;

    private static final double POINT = 72.0 / 96;
    private static final int TRIES = 5;

    /**
     * Splits a process that is laid out.
     *
     * @param paper one that has a size
     */
    public static PagedFlowchart of(Process process, String title, Paper paper) {
        return of(process, title, List.of(Sheet.landscape(paper), Sheet.portrait(paper)));
    }

    /**
     * Splits a process that is laid out for a sheet that cannot be turned.
     *
     * @param paper from 0, 0, in points of 1/96 inch
     */
    public static PagedFlowchart of(Process process, String title, Bounds paper) {
        return of(process, title, List.of(new Sheet(paper)));
    }

    /** Splits a process that is laid out for the room that a text leaves it, in points of 1/96 inch. */
    public static PagedFlowchart within(Process process, int width, int height) {
        return of(process, "", List.of(Sheet.around(width, height)));
    }

    private static PagedFlowchart of(Process process, String title, List<Sheet> sheets) {
        Drawing whole = new Drawing(Scene.of(process));
        int smallest = whole.smallestText();
        Plan plan = new Plan(process);
        Sheet best = sheets.stream()
                .max(Comparator.comparingDouble(sheet -> sheet.scaleFor(whole.frame(), 1)))
                .orElseThrow();
        double scale = best.scaleFor(whole.frame(), 1);
        if (scale >= readable(smallest) || plan.leaves().isEmpty()) {
            return finished(List.of(new Stack(plan.direction(), List.of(whole))), best, scale, title);
        }
        Draft draft = fewest(plan, sheets, readable(Math.min(smallest, Connector.TEXT_SIZE)));
        List<Stack> stacks = draft.stacks();
        int found = stacks.stream().mapToInt(Stack::smallestText).min().orElse(smallest);
        if (draft.scale() < readable(found)) {
            draft = fewest(plan, sheets, readable(found));
            stacks = draft.stacks();
        }
        return finished(stacks, draft.sheet(), draft.scale(), title);
    }

    private static double readable(int textSize) {
        return SMALLEST_TEXT / (textSize * POINT);
    }

    /** As few pages as can be, and these as large as can be. */
    private static Draft fewest(Plan plan, List<Sheet> sheets, double least) {
        return sheets.stream()
                .map(sheet -> Draft.of(plan, sheet, least))
                .flatMap(draft -> Stream.of(draft, largest(plan, draft)))
                .min(Comparator.comparingInt(Draft::count)
                        .thenComparingInt(Draft::sections)
                        .thenComparingDouble(draft -> -draft.scale()))
                .orElseThrow();
    }

    private static Draft largest(Plan plan, Draft draft) {
        Draft best = draft;
        double low = draft.scale();
        double high = Math.max(1, low);
        for (int i = 0; i < TRIES && low < high; i++) {
            double scale = i == 0 ? high : (low + high) / 2;
            Draft tried = Draft.of(plan, draft.sheet(), scale);
            if (tried.count() <= best.count() && tried.sections() <= best.sections()) {
                best = tried;
                low = scale;
            } else {
                high = scale;
            }
        }
        return best;
    }

    private static PagedFlowchart finished(List<Stack> stacks, Sheet sheet, double scale, String title) {
        String line = WrappedText.printable(title).replaceAll("\\s+", " ");
        List<Page> pages = new ArrayList<>();
        for (Stack stack : stacks) {
            double possible = sheet.scaleFor(stack.frame(), scale);
            pages.add(new Page(stack, sheet, possible, line, pages.size() + 1, stacks.size()));
        }
        return new PagedFlowchart(List.copyOf(pages));
    }
}
