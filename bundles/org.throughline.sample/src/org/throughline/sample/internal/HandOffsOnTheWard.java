package org.throughline.sample.internal;

import java.time.LocalDate;

/** What is known of the hand-offs from the admission to the last round. */
final class HandOffsOnTheWard {
    private static final LocalDate WARD_MEETING = LocalDate.of(2026, 4, 22);
    private static final LocalDate PHARMACY_MEETING = LocalDate.of(2026, 4, 29);

    private final HandOffBook book;
    private final Needs needs;
    private final Products products;

    HandOffsOnTheWard(HandOffBook book, Needs needs, Products products) {
        this.book = book;
        this.needs = needs;
        this.products = products;
    }

    void note(WardStay at) {
        arrival(at);
        plan(at);
        treatment(at);
    }

    private void arrival(WardStay at) {
        book.at(at.admit, at.welcome, products.admission, needs.announcedAdmission)
                .agreed(WARD_MEETING, "Thirty minutes ahead, with the diagnosis and how the patient walks.")
                .counted(0.66, 0.88);
        book.at(at.welcome, at.tellHistory, products.welcome, needs.beExpected)
                .agreed(
                        WARD_MEETING,
                        "Within 15 minutes of his arrival; the nurse gives her name, shows the bell and says when the "
                                + "physician comes.")
                .counted(0.83, 0.96);
        book.at(at.tellHistory, at.assess, products.story, needs.storyOnce)
                .agreed(WARD_MEETING, "Every medicine is shown in its box or named with its dose; worries are said.")
                .counted(0.97, 0.82);
    }

    private void plan(WardStay at) {
        book.at(at.assess, at.reconcile, products.assessment, needs.trustworthyList)
                .agreed(PHARMACY_MEETING, "Every medicine with dose and time, and who gave the information.")
                .counted(0.85, 0.80);
        book.at(at.reconcile, at.settle, products.medicineList, needs.realMedicines)
                .agreed(PHARMACY_MEETING, "Differences to the referral marked, within four hours of the admission.")
                .counted(0.83, 0.93);
        book.at(at.explain, at.askBack, products.understanding, needs.whatIsWrong)
                .agreed(WARD_MEETING, "The patient can say in his own words what ails him.")
                .counted(0.90, 0.74);
        book.at(at.askBack, at.order, products.consent, needs.agreedTreatment)
                .agreed(WARD_MEETING, "No order before the patient was asked what he still wants to know.")
                .counted(0.96, 0.91);
    }

    private void treatment(WardStay at) {
        book.at(at.order, at.check, products.treatmentOrder, needs.valuesWithOrder)
                .agreed(PHARMACY_MEETING, "Dose, reason, weight and kidney values on one page.")
                .counted(0.95, 0.81);
        book.at(at.dispense, at.give, products.medicines, needs.medicinesOnTime)
                .agreed(PHARMACY_MEETING, "Complete on the ward at 08:00, 12:00, 17:00 and 21:00.")
                .counted(0.89, 0.98);
        book.at(at.give, at.sayHowIFeel, products.understanding, needs.whyThisTreatment)
                .agreed(WARD_MEETING, "The patient can say what the treatment is for and what he should feel.")
                .counted(0.93, 0.77);
        book.at(at.sayHowIFeel, at.recordEffect, products.report, needs.heardAtOnce)
                .agreed(WARD_MEETING, "Asked at each round of medicines; the patient knows what to ring for at once.")
                .counted(0.92, 0.94);
        book.at(at.recordEffect, at.review, products.observation, needs.heardOfChange)
                .agreed(WARD_MEETING, "In the record an hour before the round, with the time of each change.")
                .counted(0.84, 0.92);
    }
}
