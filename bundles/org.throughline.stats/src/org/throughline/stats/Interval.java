package org.throughline.stats;

/**
 * A confidence interval with the name of its method, which stands wherever the numbers stand.
 *
 * @param low the lower limit; shares run from 0 to 1, differences of shares from -1 to 1
 * @param high the upper limit
 * @param method the method in words, such as {@code Wilson score, 95 %}
 */
public record Interval(double low, double high, String method) {
    /** Checks that the limits are numbers in order. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("no interval: " + low + " to " + high);
        }
    }

    /** Returns whether a value lies between the limits or on one of them. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
