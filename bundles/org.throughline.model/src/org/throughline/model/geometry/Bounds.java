package org.throughline.model.geometry;

/** A rectangle on a diagram, in points of 1/96 inch. Written as {@code x,y,width,height}. */
public record Bounds(int x, int y, int width, int height) {

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException where the text is not four whole numbers
     */
    public static Bounds parse(String text) {
        int[] numbers = Numbers.parse(text, 4);
        return new Bounds(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    /** Returns the smallest rectangle that holds both. */
    public Bounds union(Bounds other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Returns this rectangle moved, its size kept. */
    public Bounds translated(int dx, int dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /** Returns whether the point lies inside; the right and bottom edges do not. */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() < right() && point.y() >= y && point.y() < bottom();
    }

    /** Returns the x of the right edge. */
    public int right() {
        return x + width;
    }

    /** Returns the y of the bottom edge. */
    public int bottom() {
        return y + height;
    }

    /** Returns the middle. */
    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    @Override
    public String toString() {
        return x + "," + y + "," + width + "," + height;
    }
}
