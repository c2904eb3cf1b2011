package org.throughline.chart.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.throughline.chart.Tone;
import org.throughline.survey.time.AnswerSpread;
import org.throughline.survey.time.AnswerSpread.Row;

/**
 * Which choices lie left and right: the favourable end is right. Of an odd number of choices the one in the middle is
 * neutral unless it is marked favourable.
 */
public final class Sides {
    private final List<Integer> order;
    private final int against;
    private final boolean neutral;

    private Sides(List<Integer> order, int against, boolean neutral) {
        this.order = order;
        this.against = against;
        this.neutral = neutral;
    }

    /** Returns the sides of a question's choices. */
    public static Sides of(AnswerSpread spread) {
        int count = spread.choices().size();
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        if (count > 1 && spread.favourable().getFirst() && !spread.favourable().getLast()) {
            Collections.reverse(order);
        }
        boolean odd = count % 2 == 1;
        boolean neutral = odd && !spread.favourable().get(order.get(count / 2));
        return new Sides(order, count / 2, neutral);
    }

    /** Returns the places of the choices from left to right. */
    public List<Integer> order() {
        return order;
    }

    /** Returns what of a wave lies left of the middle, 0 to 1. */
    public double left(Row row) {
        double left = 0;
        for (int i = 0; i < order.size(); i++) {
            left += share(row, i) * (i < against ? 1 : neutral && i == against ? 0.5 : 0);
        }
        return left;
    }

    /** Returns what of a wave lies right of the middle with what is not told apart, 0 to 1. */
    public double right(Row row) {
        return row.n().isEmpty() ? 0 : 1 - left(row);
    }

    private double share(Row row, int place) {
        OptionalInt count = row.counts().get(order.get(place));
        return row.n().isEmpty() || count.isEmpty()
                ? 0
                : (double) count.getAsInt() / row.n().getAsInt();
    }

    /** Returns the tone of a choice: strong at the ends, weak between. */
    public Tone tone(int choice) {
        int place = order.indexOf(choice);
        if (neutral && place == against) {
            return Tone.NEITHER;
        }
        if (place < against) {
            return place == 0 ? Tone.AGAINST : Tone.RATHER_AGAINST;
        }
        return place == order.size() - 1 ? Tone.FOR : Tone.RATHER_FOR;
    }
}
