package org.throughline.report.internal;

import org.throughline.core.handoff.HandOff;
import org.throughline.core.line.Line;
import org.throughline.report.NumberRegister;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.Text;

/** Enters what was noted of hand-offs, and what follows of it for a line, in the register. */
public final class HandOffNumbers {
    private static final String NOTED = "noted with the hand-off";

    private final CountNumbers handOffs;
    private final CountNumbers lines;

    /** Takes the register. */
    public HandOffNumbers(NumberRegister register) {
        handOffs = new CountNumbers(register, "the hand-offs of the flowchart");
        lines = new CountNumbers(register, "the customer line of the flowchart");
    }

    /** Returns the share that comes on time; the caller knows that it was noted. */
    public NumberRef timeliness(HandOff handOff) {
        String key = handOff.record().getId() + "/timeliness";
        return handOffs.share(key, about("on time: ", handOff), handOff.timeliness(), NOTED);
    }

    /** Returns the share that can be used as received; the caller knows that it was noted. */
    public NumberRef completeAccurate(HandOff handOff) {
        String key = handOff.record().getId() + "/complete-accurate";
        return handOffs.share(key, about("complete and accurate: ", handOff), handOff.completeAccurate(), NOTED);
    }

    /** Returns both shares in words; empty where neither was noted. */
    public Text shares(HandOff handOff) {
        Text words = Text.EMPTY;
        if (handOff.timeliness() != null) {
            words = words.number(timeliness(handOff)).words(" on time");
        }
        if (handOff.completeAccurate() != null) {
            words = words.words(words.isEmpty() ? "" : ", ")
                    .number(completeAccurate(handOff))
                    .words(" complete and accurate");
        }
        return words;
    }

    private static Text about(String what, HandOff handOff) {
        return Text.of(what)
                .name(ElementNames.of(handOff.supplierStep()))
                .words(" to ")
                .name(ElementNames.of(handOff.customerStep()));
    }

    /** Returns the rolled throughput yield of a line; the caller knows that there is one. */
    public NumberRef rolledYield(Line line) {
        return lines.share(
                line.process().getId() + "/rolled-yield",
                of("rolled first-pass yield of ", line),
                line.rolledYield(),
                "product of the shares complete and accurate that are known");
    }

    /** Returns of how many hand-offs of the main line the share complete and accurate is known. */
    public NumberRef knownYields(Line line) {
        return lines.count(
                line.process().getId() + "/known-yields",
                of("hand-offs of the main line with a share complete and accurate, of ", line),
                line.knownYields());
    }

    /** Returns how many hand-offs the main line has. */
    public NumberRef mainLinks(Line line) {
        return lines.count(
                line.process().getId() + "/main-links",
                of("hand-offs of the main line of ", line),
                line.mainLinks().size());
    }

    /** Returns the work on one case along the main line. */
    public NumberRef workTime(Line line) {
        return lines.time(
                line.process().getId() + "/work-time", of("work along ", line), line.workTime(), "sum over the steps");
    }

    /** Returns how long one case waits along the main line. */
    public NumberRef waitTime(Line line) {
        return lines.time(
                line.process().getId() + "/wait-time",
                of("waiting along ", line),
                line.waitTime(),
                "sum over steps and waits");
    }

    private static Text of(String what, Line line) {
        return Text.of(what).name(ElementNames.of(line.process()));
    }
}
