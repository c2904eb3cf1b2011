package org.throughline.core.handoff;

import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.ProcessFactory;

/** Gives a hand-off its record. */
public final class HandOffRecords {
    private HandOffRecords() {}

    /** Returns the record of a hand-off, made where there is none; to be called inside a change. */
    public static HandOffRecord recordOf(HandOff handOff) {
        for (HandOffRecord record : handOff.process().getHandOffRecords()) {
            if (record.getSupplierStep() == handOff.supplierStep()
                    && record.getCustomerStep() == handOff.customerStep()) {
                return record;
            }
        }
        HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
        record.setSupplierStep(handOff.supplierStep());
        record.setCustomerStep(handOff.customerStep());
        handOff.process().getHandOffRecords().add(record);
        return record;
    }
}
