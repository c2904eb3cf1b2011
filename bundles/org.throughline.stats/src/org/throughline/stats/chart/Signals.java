package org.throughline.stats.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the points that break a rule of a control chart. */
final class Signals {
    private static final double FAR_OUT = 2;
    private static final int ON_ONE_SIDE = 9;
    private static final int IN_A_TREND = 6;

    private final List<ControlPoint> points;
    private final List<Signal> found = new ArrayList<>();

    private Signals(List<ControlPoint> points) {
        this.points = points;
    }

    static List<Signal> of(List<ControlPoint> points) {
        Signals signals = new Signals(points);
        signals.beyondLimits();
        signals.onOneSide();
        signals.trends();
        signals.farOut();
        signals.found.sort(Comparator.comparingInt(Signal::last).thenComparing(Signal::rule));
        return List.copyOf(signals.found);
    }

    private void beyondLimits() {
        for (int i = 0; i < points.size(); i++) {
            ControlPoint point = points.get(i);
            if (point.value() > point.high() || point.value() < point.low()) {
                found.add(new Signal(Rule.BEYOND_LIMITS, i, i));
            }
        }
    }

    private void onOneSide() {
        int first = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (i == points.size() || side(i) != side(i - 1)) {
                if (side(first) != 0 && i - first >= ON_ONE_SIDE) {
                    found.add(new Signal(Rule.NINE_ON_ONE_SIDE, first, i - 1));
                }
                first = i;
            }
        }
    }

    private double side(int i) {
        return Math.signum(points.get(i).value() - points.get(i).centre());
    }

    private void trends() {
        int first = 0;
        for (int i = 1; i <= points.size(); i++) {
            boolean goesOn = i < points.size() && step(i) != 0 && (i - first == 1 || step(i) == step(i - 1));
            if (!goesOn) {
                if (i - first >= IN_A_TREND) {
                    found.add(new Signal(Rule.SIX_IN_A_TREND, first, i - 1));
                }
                first = i < points.size() && step(i) != 0 ? i - 1 : i;
            }
        }
    }

    private double step(int i) {
        return Math.signum(points.get(i).value() - points.get(i - 1).value());
    }

    private void farOut() {
        for (int i = 1; i < points.size(); i++) {
            int before = isFarOut(i - 1, side(i)) ? i - 1 : i > 1 && isFarOut(i - 2, side(i)) ? i - 2 : -1;
            if (before >= 0 && isFarOut(i, side(i))) {
                found.add(new Signal(Rule.TWO_OF_THREE_FAR_OUT, before, i));
            }
        }
    }

    private boolean isFarOut(int i, double side) {
        return side != 0 && points.get(i).z() * side > FAR_OUT;
    }
}
