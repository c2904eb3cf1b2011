package org.throughline.model.geometry;

/** Whole numbers separated by commas, as the geometry of a file is written. */
final class Numbers {
    private Numbers() {}

    static int[] parse(String text, int count) {
        String[] parts = text.trim().split(",", -1);
        if (parts.length != count) {
            throw new IllegalArgumentException(
                    "expected " + count + " whole numbers separated by commas, found \"" + text + "\"");
        }
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            try {
                numbers[i] = Integer.parseInt(parts[i].trim());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "expected a whole number, found \"" + parts[i] + "\" in \"" + text + "\"", e);
            }
        }
        return numbers;
    }
}
