package org.throughline.sample.internal;

import java.time.LocalDate;

/** What is known of the hand-offs from the referral to the findings. */
final class HandOffsBeforeTheWard {
    private static final LocalDate ACCESS_MEETING = LocalDate.of(2026, 2, 19);
    private static final LocalDate LABORATORY_MEETING = LocalDate.of(2026, 5, 7);

    private final HandOffBook book;
    private final Needs needs;
    private final Products products;

    HandOffsBeforeTheWard(HandOffBook book, Needs needs, Products products) {
        this.book = book;
        this.needs = needs;
        this.products = products;
    }

    void note(LaboratoryVisit at, WardStay next) {
        scheduling(at);
        laboratory(at);
        book.at(at.release, next.readResults, products.results, needs.resultsBeforeRound)
                .agreed(LABORATORY_MEETING, "In the record by 15:30; values out of range called in within 10 minutes.")
                .counted(0.78, 0.97);
        book.at(next.treatOutside, next.goHomeSameDay, products.understanding, needs.whatIsWrong)
                .agreed(LABORATORY_MEETING, "The patient can say what was found and whom to call.")
                .counted(0.94, 0.72);
    }

    private void scheduling(LaboratoryVisit at) {
        book.at(at.callPatient, at.sayDay, products.offeredDay, needs.suitingDay)
                .agreed(
                        ACCESS_MEETING,
                        "Called within two working days of the referral; two days are offered and the reason is said.")
                .counted(0.87, 0.95);
        book.at(at.sayDay, at.book, products.story, needs.readableReferral)
                .agreed(
                        ACCESS_MEETING,
                        "Complaint, medicines, allergies and a phone number are noted before the call ends.")
                .counted(0.98, 0.85);
        book.at(at.sendLetter, at.readLetter, products.appointment, needs.suitingDay)
                .agreed(
                        ACCESS_MEETING,
                        "In the patient's hands three working days ahead; says the day, the place, what to bring and "
                                + "why to come fasting.")
                .counted(0.91, 0.84);
        book.at(at.come, at.checkOrder, products.readiness, needs.readyPatient)
                .agreed(ACCESS_MEETING, "At the desk ten minutes ahead, fasting, with letter and insurance card.")
                .counted(0.88, 0.90);
    }

    private void laboratory(LaboratoryVisit at) {
        book.at(at.checkOrder, at.completeOrder, products.returnedOrder, needs.oneQuestion)
                .agreed(
                        LABORATORY_MEETING,
                        "One call that names everything that is missing; answered within 15 minutes while the patient "
                                + "sits in the drawing station.")
                .counted(0.58, 0.93);
        book.at(at.completeOrder, at.checkOrder, products.order, needs.completeOrder)
                .agreed(LABORATORY_MEETING, "Names the tests, the suspicion and the urgency; signed.")
                .counted(0.62, 0.71);
    }
}
