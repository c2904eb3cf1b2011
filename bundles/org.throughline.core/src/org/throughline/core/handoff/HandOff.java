package org.throughline.core.handoff;

import java.util.List;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Agreement;
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
 * @param rework whether it hands back to where the flow already was
 */
public record HandOff(
        Process process,
        Step supplierStep,
        Step customerStep,
        Participant supplier,
        Participant customer,
        List<Flow> arrows,
        HandOffRecord record,
        boolean rework) {

    /** Returns the product; null where none is known. */
    public Product product() {
        return record == null ? null : record.getProduct();
    }

    /** Returns the customer's need; null where none is known. */
    public Need need() {
        return record == null ? null : record.getNeed();
    }

    /** Returns the name of the product; empty where none is known. */
    public String productName() {
        return product() == null || product().getName() == null ? "" : product().getName();
    }

    /** Returns the customer's need in words; empty where none is known. */
    public String needWording() {
        return need() == null || need().getWording() == null ? "" : need().getWording();
    }

    /** Returns whether supplier and customer agreed on the requirement. */
    public boolean agreed() {
        return record != null && record.getAgreement() == Agreement.AGREED;
    }

    /** Returns the share that comes on time, 0 to 1; null where unknown. */
    public Double timeliness() {
        return record != null && record.isSetTimeliness() ? record.getTimeliness() : null;
    }

    /** Returns the share that can be used as received, 0 to 1; null where unknown. */
    public Double completeAccurate() {
        return record != null && record.isSetCompleteAccurate() ? record.getCompleteAccurate() : null;
    }
}
