package org.throughline.core.internal.check;

import org.throughline.core.check.Finding;
import org.throughline.core.check.QuickFix;
import org.throughline.core.check.Severity;
import org.throughline.core.handoff.HandOff;

/** A check of what is known of the hand-offs. Those that hand back are left out: they deliver nothing. */
abstract class HandOffCheck extends ModelCheck {
    HandOffCheck(String id, Severity severity) {
        super(id, severity);
    }

    /**
     * A hand-off has an element of its own only once something was noted of it; before, its supplier step stands for
     * it.
     */
    final Finding about(HandOff handOff, QuickFix fix) {
        return finding(
                handOff.record() == null ? handOff.supplierStep() : handOff.record(),
                fix,
                handOff.supplier(),
                handOff.customer(),
                handOff.supplierStep(),
                handOff.customerStep());
    }
}
