package org.throughline.sample.internal;

import java.time.Duration;
import org.throughline.model.process.Decision;
import org.throughline.model.process.DecisionKind;
import org.throughline.model.process.Document;
import org.throughline.model.process.Event;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Start;
import org.throughline.model.process.Step;
import org.throughline.model.process.Wait;

/** The process from the referral to the released results. */
final class LaboratoryVisit {
    private final Flowchart chart;

    final Step callPatient;
    final Step sayDay;
    final Step book;
    final Step sendLetter;
    final Step readLetter;
    final Step come;
    final Step checkOrder;
    final Step completeOrder;
    final Step release;
    final Event resultsIn;

    LaboratoryVisit(Flowchart chart, Lanes lanes) {
        this.chart = chart;
        callPatient = chart.touchpoint(
                lanes.scheduler,
                "Call the patient and agree on a day",
                8,
                60,
                "Your doctor asks us to find out why you are short of breath. We begin with a blood test, and one of our "
                        + "physicians sees you the same day. Which day can you come, and can somebody drive you?");
        sayDay = chart.step(lanes.patient, "Say which day suits and what troubles me", 5, 0);
        book = chart.step(lanes.scheduler, "Book laboratory, bed and physician", 7, 0);
        sendLetter = chart.touchpoint(
                lanes.scheduler,
                "Send the appointment letter",
                4,
                30,
                "Bring this letter, your insurance card and every medicine you take, in its box. Eat nothing after "
                        + "midnight, so that the sugar value tells your doctor something; water is fine.");
        readLetter = chart.step(lanes.patient, "Read the letter and prepare", 20, 0);
        come = chart.step(lanes.patient, "Come to the laboratory desk", 10, 0);
        checkOrder = chart.touchpoint(
                lanes.technician,
                "Check identity and the order",
                4,
                12,
                "I ask for your name and date of birth, although you have told them before, so that nobody mixes up "
                        + "your blood with somebody else's.");
        checkOrder.setReworkShare(0.30);
        completeOrder = chart.step(lanes.physician, "Complete the laboratory order", 5, 55);
        release = chart.step(lanes.technician, "Release the results", 5, 0);
        resultsIn = chart.node(lanes.physician, ProcessFactory.eINSTANCE.createEvent(), "Results in the record");
        connectScheduling(lanes);
        connectLaboratory(lanes);
    }

    private void connectScheduling(Lanes lanes) {
        Start start = chart.node(lanes.scheduler, ProcessFactory.eINSTANCE.createStart(), "Referral received");
        Step takeIn = chart.step(lanes.scheduler, "Take in the referral", 6, 240);
        Step register = chart.step(lanes.scheduler, "Register the patient ahead of the visit", 9, 0);
        Document letter = chart.node(lanes.scheduler, ProcessFactory.eINSTANCE.createDocument(), "Appointment letter");
        Wait days = chart.wait(lanes.patient, "Days until the visit", Duration.ofDays(6));
        chart.arrows(start, takeIn, callPatient, sayDay, book, register, sendLetter, letter, readLetter, days, come);
    }

    private void connectLaboratory(Lanes lanes) {
        Decision complete = chart.decision(lanes.technician, "Order complete?", DecisionKind.EXCLUSIVE);
        Step draw = chart.touchpoint(
                lanes.technician,
                "Draw blood and say what it is for",
                6,
                0,
                "I am drawing two small tubes so that we can count your blood cells and measure how your heart and "
                        + "kidneys are doing. The physician has the numbers within two hours, and goes through them with you.");
        Step run = chart.step(lanes.technician, "Run the tests", 50, 20);
        Decision usable = chart.decision(lanes.technician, "Sample usable?", DecisionKind.EXCLUSIVE);
        Step again = chart.touchpoint(
                lanes.technician,
                "Ask the patient back for a second sample",
                5,
                25,
                "The first tube clotted, and a number from it would mislead your doctor. That is our doing, not yours. I "
                        + "draw one small tube again now, and you still see the physician today.");
        chart.arrows(come, checkOrder, complete);
        chart.way(complete, completeOrder, "no");
        chart.arrows(completeOrder, checkOrder);
        chart.way(complete, draw, "yes");
        chart.arrows(draw, run, usable);
        chart.way(usable, again, "no");
        chart.arrows(again, draw);
        chart.way(usable, release, "yes");
        chart.arrows(release, resultsIn);
        chart.remark(
                lanes.technician,
                "order",
                "In February 2026 three orders in ten came back to the physician before blood could be drawn.",
                complete);
    }
}
