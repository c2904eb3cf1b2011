package org.throughline.stats;

/** The check of counts that every method here begins with. */
final class Counts {
    private Counts() {}

    static void check(int x, int n) {
        if (x < 0 || x > n) {
            throw new IllegalArgumentException(x + " of " + n + " is no share: expected 0 <= x <= n");
        }
    }
}
