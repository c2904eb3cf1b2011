package org.throughline.sample.internal;

import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;

/** What supplier and customer know, require and agreed on at the hand-offs of the process; some are still open. */
final class HandOffNotes {
    private final Process process;
    private final DischargeProcess steps;
    private final Needs needs;
    private final Products products;

    HandOffNotes(Process process, DischargeProcess steps, Needs needs, Products products) {
        this.process = process;
        this.steps = steps;
        this.needs = needs;
        this.products = products;
    }

    void add() {
        beforeTheWard(steps.laboratory);
        onTheWard(steps.ward);
        treatment(steps.ward);
        goingHome(steps.home);
    }

    private void beforeTheWard(LaboratoryVisit at) {
        note(at.sayDay, at.book, products.story, needs.readableReferral);
        measured(
                agreed(
                        at.sendLetter,
                        at.readLetter,
                        products.appointment,
                        needs.suitingDay,
                        "In the patient's hands three working days ahead; says the day, the place, what to bring and why to come fasting."),
                0.91,
                0.84);
        require(
                at.checkOrder,
                at.completeOrder,
                products.order,
                needs.completeOrder,
                "Answered within 15 minutes while the patient sits in the drawing station.");
        measured(
                agreed(
                        at.completeOrder,
                        at.checkOrder,
                        products.order,
                        needs.completeOrder,
                        "Names the tests, the suspicion and the urgency; signed."),
                0.62,
                0.71);
        measured(
                agreed(
                        at.release,
                        steps.ward.readResults,
                        products.results,
                        needs.resultsBeforeRound,
                        "In the record by 15:30; values out of range called in within 10 minutes."),
                0.78,
                0.97);
    }

    private void onTheWard(WardStay at) {
        require(
                at.treatOutside,
                at.goHomeSameDay,
                products.understanding,
                needs.whatIsWrong,
                "The patient can say what was found and whom to call.");
        measured(
                agreed(
                        at.admit,
                        at.welcome,
                        products.admission,
                        needs.announcedAdmission,
                        "Thirty minutes ahead, with the diagnosis and how the patient walks."),
                0.66,
                0.88);
        note(at.welcome, at.tellHistory, products.welcome, null);
        note(at.tellHistory, at.assess, products.story, null);
        agreed(
                at.assess,
                at.reconcile,
                products.assessment,
                needs.trustworthyList,
                "Every medicine with dose and time, and who gave the information.");
        measured(
                agreed(
                        at.reconcile,
                        at.settle,
                        products.medicineList,
                        needs.realMedicines,
                        "Differences to the referral marked, within four hours of the admission."),
                0.83,
                0.93);
        require(
                at.explain,
                at.askBack,
                products.understanding,
                needs.whatIsWrong,
                "The patient can say in his own words what ails him.");
    }

    private void treatment(WardStay at) {
        measured(
                agreed(
                        at.order,
                        at.check,
                        products.treatmentOrder,
                        needs.valuesWithOrder,
                        "Dose, reason, weight and kidney values on one page."),
                0.95,
                0.81);
        measured(
                agreed(
                        at.dispense,
                        at.give,
                        products.medicines,
                        needs.medicinesOnTime,
                        "Complete on the ward at 08:00, 12:00, 17:00 and 21:00."),
                0.89,
                0.98);
        require(
                at.give,
                at.sayHowIFeel,
                products.understanding,
                needs.whyThisTreatment,
                "The patient can say what the treatment is for and what he should feel.");
        note(at.recordEffect, at.review, products.observation, needs.heardOfChange);
    }

    private void goingHome(GoingHome at) {
        require(
                at.writeSummary,
                at.preparePlan,
                products.summary,
                needs.earlyWord,
                "Final list of medicines by 10:30 on the day of discharge.");
        require(at.writeSummary, at.arrangeVisit, products.summary, needs.earlyWord, "Known on the ward by 11:00.");
        note(at.arrangeVisit, at.explainMedicines, products.followUpVisit, null);
        measured(
                agreed(
                        at.explainMedicines,
                        at.sayBack,
                        products.homePlan,
                        needs.homeAlone,
                        "One page; the patient says back time, purpose and expected effect of each medicine."),
                0.86,
                0.79);
        require(
                at.goThrough,
                at.sayWhatToDo,
                products.understanding,
                needs.homeAlone,
                "The patient can name three signs to call for, and the number.");
    }

    private HandOffRecord note(Step supplier, Step customer, Product product, Need need) {
        HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
        Identity.at(record, path(supplier, customer), null);
        record.setSupplierStep(supplier);
        record.setCustomerStep(customer);
        record.setProduct(product);
        record.setNeed(need);
        process.getHandOffRecords().add(record);
        return record;
    }

    private HandOffRecord require(Step supplier, Step customer, Product product, Need need, String requirement) {
        HandOffRecord record = note(supplier, customer, product, need);
        record.setRequirement(requirement);
        return record;
    }

    private HandOffRecord agreed(Step supplier, Step customer, Product product, Need need, String requirement) {
        HandOffRecord record = require(supplier, customer, product, need, requirement);
        record.setAgreed(true);
        return record;
    }

    private static void measured(HandOffRecord record, double timeliness, double completeAccurate) {
        record.setTimeliness(timeliness);
        record.setCompleteAccurate(completeAccurate);
    }

    private static String path(Step supplier, Step customer) {
        return "hand-off/" + supplier.getId() + "/" + customer.getId();
    }
}
