package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.throughline.cli.Table;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;
import org.throughline.stats.TestResult;
import org.throughline.survey.compare.Disclosure;

/** How commands print shares of answers, their differences and tests: what must not be shown is null in JSON. */
final class ShareWords {
    static final String NOT_SHOWN = "not shown";

    private final Disclosure disclosure;

    ShareWords(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    String text(Share share) {
        if (disclosure.hides(share) || share.n() == 0) {
            return disclosure.show(share);
        }
        Interval interval = share.wilson95();
        return String.format(
                Locale.ROOT,
                "%d of %d, %.1f %% (%.1f to %.1f)",
                share.x(),
                share.n(),
                100 * share.value(),
                100 * interval.low(),
                100 * interval.high());
    }

    static String difference(double value, Interval interval) {
        return String.format(
                Locale.ROOT, "%+.1f points (%+.1f to %+.1f)", 100 * value, 100 * interval.low(), 100 * interval.high());
    }

    static String test(TestResult test, double adjustedP) {
        return String.format(Locale.ROOT, "%s p = %.4f, adjusted %.4f", test.name(), test.p(), adjustedP);
    }

    ObjectNode json(Share share) {
        Interval interval = share.wilson95();
        boolean shown = !disclosure.hides(share);
        boolean answered = shown && share.n() > 0;
        ObjectNode node = Table.object()
                .put("x", shown ? share.x() : null)
                .put("n", disclosure.hides(share.n()) ? null : share.n())
                .put("percent", answered ? share.value() : null)
                .put("low", shown ? interval.low() : null)
                .put("high", shown ? interval.high() : null)
                .put("interval", interval.method());
        return shown ? node : node.put("hidden", disclosure.show(share));
    }

    /** Returns the share of a group; null numbers where there is none to be shown. */
    ObjectNode json(Optional<Share> share) {
        return share.map(this::json)
                .orElseGet(() -> Table.object()
                        .putNull("x")
                        .putNull("n")
                        .putNull("percent")
                        .putNull("low")
                        .putNull("high"));
    }

    static void put(ObjectNode node, boolean shown, double difference, Interval interval) {
        boolean number = shown && !Double.isNaN(difference);
        node.putObject("difference")
                .put("value", number ? difference : null)
                .put("low", shown ? interval.low() : null)
                .put("high", shown ? interval.high() : null)
                .put("interval", interval.method());
    }

    static void put(ObjectNode node, boolean shown, TestResult test, double adjustedP) {
        node.putObject("test")
                .put("name", test.name())
                .put("p", shown ? test.p() : null)
                .put("adjustedP", shown ? adjustedP : null);
    }

    /** Returns what stands under a table in which something is hidden. */
    String legend() {
        return "Not shown: counts of " + disclosure.words()
                + ", and others that would give such a count away; the client's small-cell profile asks for that.";
    }
}
