package org.throughline.model.geometry;

/** A place on a diagram, in points of 1/96 inch. Written as {@code x,y}. */
public record Point(int x, int y) {

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException where the text is not two whole numbers
     */
    public static Point parse(String text) {
        int[] numbers = Numbers.parse(text, 2);
        return new Point(numbers[0], numbers[1]);
    }

    /** Returns this point moved. */
    public Point translated(int dx, int dy) {
        return new Point(x + dx, y + dy);
    }

    @Override
    public String toString() {
        return x + "," + y;
    }
}
