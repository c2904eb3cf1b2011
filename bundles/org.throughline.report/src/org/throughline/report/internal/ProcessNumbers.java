package org.throughline.report.internal;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;
import org.throughline.report.NumberRegister;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.Text;

/** Enters the counts of one process in the register. */
public final class ProcessNumbers {
    private static final String COUNTED = "count";
    private static final String DERIVED = "count; hand-offs are derived from the flowchart";

    private final NumberRegister register;
    private final Process process;
    private final List<HandOff> handOffs;

    /** Takes the process. */
    public ProcessNumbers(NumberRegister register, Process process) {
        this.register = register;
        this.process = process;
        handOffs = HandOffs.of(process);
    }

    /** Returns its hand-offs in the order of the flow. */
    public List<HandOff> handOffs() {
        return handOffs;
    }

    /** Returns the number of its steps, those in sub-processes included. */
    public NumberRef steps() {
        return entry("steps", count(Step.class), COUNTED);
    }

    /** Returns the number of its lanes, sub-lanes included. */
    public NumberRef lanes() {
        return entry("lanes", count(Lane.class), COUNTED);
    }

    /** Returns the number of its hand-offs. */
    public NumberRef handOffCount() {
        return entry("hand-offs", handOffs.size(), DERIVED);
    }

    /** Returns the number of hand-offs whose requirement is agreed. */
    public NumberRef agreed() {
        return entry("hand-offs with an agreed requirement", count(HandOff::agreed), DERIVED);
    }

    /** Returns the number of hand-offs of which no product is known. */
    public NumberRef withoutProduct() {
        return entry("hand-offs without a product", count(h -> h.productName().isEmpty()), DERIVED);
    }

    private int count(Class<?> type) {
        int found = 0;
        for (var all = process.eAllContents(); all.hasNext(); ) {
            found += type.isInstance(all.next()) ? 1 : 0;
        }
        return found;
    }

    private int count(Predicate<HandOff> test) {
        return (int) handOffs.stream().filter(test).count();
    }

    private NumberRef entry(String what, int count, String method) {
        return register.refer(
                process.getId() + "/" + what,
                id -> new NumberEntry(
                        id,
                        Text.of(what + " of ").name(ElementNames.of(process)),
                        Integer.toString(count),
                        OptionalDouble.of(count),
                        "",
                        "",
                        method,
                        Text.EMPTY,
                        "",
                        "the flowchart"));
    }
}
