package org.throughline.sample.internal;

import java.time.LocalDate;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;

/** Notes in few words what is known of the hand-offs of a process. */
final class HandOffBook {
    private final Process process;

    HandOffBook(Process process) {
        this.process = process;
    }

    /** Opens the entry of a hand-off. */
    Entry at(Step supplier, Step customer, Product product, Need need) {
        HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
        Identity.at(record, "hand-off/" + supplier.getId() + "/" + customer.getId(), null);
        record.setSupplierStep(supplier);
        record.setCustomerStep(customer);
        record.setProduct(product);
        record.setNeed(need);
        process.getHandOffRecords().add(record);
        return new Entry(record);
    }

    /** What is known of one hand-off. */
    record Entry(HandOffRecord record) {
        /** Supplier and customer agreed on a requirement that both of them can check. */
        Entry agreed(LocalDate on, String requirement) {
            record.setRequirement(requirement);
            record.setAgreement(Agreement.AGREED);
            record.setAgreedOn(on);
            return this;
        }

        /** The shares, 0 to 1, that came on time and that were complete and accurate. */
        Entry counted(double timeliness, double completeAccurate) {
            record.setTimeliness(timeliness);
            record.setCompleteAccurate(completeAccurate);
            return this;
        }
    }
}
