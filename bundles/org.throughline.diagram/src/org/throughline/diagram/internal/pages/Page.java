package org.throughline.diagram.internal.pages;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.diagram.internal.drawing.Canvas;
import org.throughline.diagram.internal.drawing.Canvas.Anchor;
import org.throughline.diagram.internal.drawing.Drawing;
import org.throughline.model.geometry.Bounds;

/** One page of a flowchart: its parts of the drawing, the title above, the number below. */
public final class Page {
    private static final int TITLE_SIZE = 15;
    private static final int NUMBER_SIZE = 11;

    private final Stack stack;
    private final Sheet sheet;
    private final double scale;
    private final String title;
    private final int number;
    private final int count;

    Page(Stack stack, Sheet sheet, double scale, String title, int number, int count) {
        this.stack = stack;
        this.sheet = sheet;
        this.scale = scale;
        this.title = title;
        this.number = number;
        this.count = count;
    }

    /** Returns the sheet, from 0, 0, in points of 1/96 inch. */
    public Bounds paper() {
        return sheet.paper();
    }

    /** Returns the scale of the drawing; 1 is its actual size. */
    public double scale() {
        return scale;
    }

    /** Returns the page's number of all, such as Page 2 of 3. */
    public String number() {
        return PageTexts.get("page", number, count);
    }

    /** Returns the flowchart in words. */
    public String words() {
        return stack.words();
    }

    /** Returns what the parts of the drawing take of the sheet, without its title and number. */
    public Bounds used() {
        Bounds room = sheet.usable();
        Bounds frame = stack.frame();
        return new Bounds(
                room.x(), room.y(), (int) Math.ceil(frame.width() * scale), (int) Math.ceil(frame.height() * scale));
    }

    /** Draws the page. */
    public void draw(Canvas canvas) {
        Drawing.ground(canvas, paper());
        Bounds room = sheet.usable();
        if (!title.isEmpty()) {
            WrappedText line = WrappedText.wrap(title, room.width(), 1, TITLE_SIZE);
            canvas.lines(line, room.x(), Sheet.EDGE, Anchor.START, "name");
        }
        drawParts(canvas);
        WrappedText foot = new WrappedText(List.of(number()), NUMBER_SIZE, false);
        canvas.lines(foot, room.right(), paper().bottom() - Sheet.EDGE - foot.height(), Anchor.END, "furniture");
    }

    /** Draws the parts alone, where they stand on the page. */
    public void drawParts(Canvas canvas) {
        Bounds room = sheet.usable();
        AffineTransform moved = AffineTransform.getTranslateInstance(room.x(), room.y());
        moved.scale(scale, scale);
        canvas.begin(moved);
        stack.draw(canvas);
        canvas.end();
    }
}
