package org.throughline.sample.internal;

import java.time.LocalDate;

/** What is known of the hand-offs from the decision to discharge to the answered questions. */
final class HandOffsGoingHome {
    private static final LocalDate DISCHARGE_MEETING = LocalDate.of(2026, 6, 3);

    private final HandOffBook book;
    private final Needs needs;
    private final Products products;

    HandOffsGoingHome(HandOffBook book, Needs needs, Products products) {
        this.book = book;
        this.needs = needs;
        this.products = products;
    }

    void note(GoingHome at) {
        preparation(at);
        medicines(at);
        firstDays(at);
    }

    private void preparation(GoingHome at) {
        book.at(at.writeSummary, at.preparePlan, products.summary, needs.finalList)
                .agreed(DISCHARGE_MEETING, "Final list of medicines by 10:30 on the day of discharge.")
                .counted(0.64, 0.90);
        book.at(at.writeSummary, at.arrangeVisit, products.summary, needs.earlyWord)
                .agreed(DISCHARGE_MEETING, "Known on the ward by 11:00.")
                .counted(0.57, 0.95);
        book.at(at.arrangeVisit, at.explainMedicines, products.followUpVisit, needs.nextVisit)
                .agreed(
                        DISCHARGE_MEETING,
                        "Name, day and hour of the next visit stand on the plan before it is explained.")
                .counted(0.81, 0.92);
    }

    private void medicines(GoingHome at) {
        book.at(at.explainMedicines, at.sayBack, products.homePlan, needs.homeAlone)
                .agreed(
                        DISCHARGE_MEETING,
                        "One page; the patient says back time, purpose and expected effect of each medicine.")
                .counted(0.86, 0.79);
        book.at(at.sayBack, at.goThrough, products.medicinesSaidBack, needs.alreadyKnown)
                .agreed(DISCHARGE_MEETING, "What the patient could not say back is marked on the plan for the nurse.")
                .counted(0.90, 0.83);
    }

    private void firstDays(GoingHome at) {
        book.at(at.goThrough, at.sayWhatToDo, products.understanding, needs.homeAlone)
                .agreed(
                        DISCHARGE_MEETING,
                        "Before noon and sitting down; the patient can name three signs to call for, and the number.")
                .counted(0.48, 0.61);
        book.at(at.sayWhatToDo, at.handQuestions, products.daysSaidBack, needs.sureAtTheDoor)
                .agreed(DISCHARGE_MEETING, "Said back in his own words; what is missing is gone through once more.")
                .counted(0.88, 0.76);
        book.at(at.handQuestions, at.answer, products.questions, needs.beHeard)
                .agreed(DISCHARGE_MEETING, "Handed over with a pen and an envelope; nobody stands by while he answers.")
                .counted(0.97, 0.98);
    }
}
