package org.throughline.core.handoff;

import java.util.List;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;

/**
 * A supplier step that hands a product to a customer step of another participant, as the flowchart shows it.
 *
 * @param supplier who does the supplier step
 * @param customer who does the customer step
 * @param arrows the flows on the way from one step to the other, in order; of several ways the shortest
 * @param record what is known of the hand-off; null where nothing was noted yet
 */
public record HandOff(
        Process process,
        Step supplierStep,
        Step customerStep,
        Participant supplier,
        Participant customer,
        List<Flow> arrows,
        HandOffRecord record) {

    /** Returns the name of the product; empty where none is known. */
    public String productName() {
        return record == null || record.getProduct() == null
                ? ""
                : record.getProduct().getName();
    }

    /** Returns the customer's need in words; empty where none is known. */
    public String needWording() {
        return record == null || record.getNeed() == null
                ? ""
                : record.getNeed().getWording();
    }

    /** Returns whether supplier and customer agreed on the requirement. */
    public boolean agreed() {
        return record != null && record.isAgreed();
    }
}
