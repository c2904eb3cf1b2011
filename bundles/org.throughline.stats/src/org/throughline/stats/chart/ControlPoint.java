package org.throughline.stats.chart;

/**
 * A point of a control chart.
 *
 * @param value what was measured
 * @param centre the centre line
 * @param sigma one standard deviation of chance at this point
 * @param low the lower control limit, three standard deviations below the centre and not below what is possible
 * @param high the upper control limit
 */
public record ControlPoint(double value, double centre, double sigma, double low, double high) {

    /** Returns how many standard deviations the value lies above the centre line; 0 where both are equal. */
    public double z() {
        return value == centre ? 0 : (value - centre) / sigma;
    }
}
