package org.throughline.ui.handoffs;

import java.util.Objects;
import org.throughline.core.handoff.HandOff;

/** A hand-off in a table; it stays the same row while what is known of it changes. */
final class HandOffRow {
    private final HandOff handOff;

    HandOffRow(HandOff handOff) {
        this.handOff = handOff;
    }

    HandOff handOff() {
        return handOff;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandOffRow row
                && row.handOff.supplierStep() == handOff.supplierStep()
                && row.handOff.customerStep() == handOff.customerStep();
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                System.identityHashCode(handOff.supplierStep()), System.identityHashCode(handOff.customerStep()));
    }
}
