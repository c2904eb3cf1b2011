package org.throughline.sample.internal;

import org.throughline.model.process.Decision;
import org.throughline.model.process.DecisionKind;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;

/** The process from the results to the decision that the patient can go home. */
final class WardStay {
    private final Flowchart chart;

    final Step readResults;
    final Step treatOutside;
    final Step goHomeSameDay;
    final Step admit;
    final Step welcome;
    final Step tellHistory;
    final Step assess;
    final Step reconcile;
    final Step settle;
    final Step explain;
    final Step askBack;
    final Step order;
    final Step check;
    final Step dispense;
    final Step give;
    final Step sayHowIFeel;
    final Step recordEffect;
    final Step review;
    final Decision ready;

    WardStay(Flowchart chart, Lanes lanes, LaboratoryVisit before) {
        this.chart = chart;
        readResults = chart.step(lanes.physician, "Read the results and the history", 12, 95);
        treatOutside = chart.touchpoint(
                lanes.physician,
                "Explain the findings and treat as an outpatient",
                15,
                0,
                "Your values are good enough for you to sleep at home tonight. This is what we found, this is the tablet "
                        + "for it, and this is the number to call should the breathing get worse.");
        goHomeSameDay = chart.step(lanes.patient, "Go home the same day with a plan", 10, 0);
        admit = chart.step(lanes.physician, "Write the admission order", 8, 0);
        welcome = chart.touchpoint(
                lanes.nurse,
                "Welcome the patient and show the bed",
                12,
                40,
                "I am your nurse until seven this evening. The physician comes at four, once all results are there, and "
                        + "tells you what they mean. Whatever you want to ask him, write it on this card.");
        tellHistory = chart.step(lanes.patient, "Tell my history, medicines and worries", 15, 0);
        assess = chart.step(lanes.nurse, "Record the nursing assessment", 20, 0);
        reconcile = chart.step(lanes.pharmacist, "Reconcile the medicines from home", 18, 50);
        settle = chart.step(lanes.physician, "Settle diagnosis and treatment plan", 25, 30);
        explain = chart.touchpoint(
                lanes.physician,
                "Explain diagnosis and treatment at the bedside",
                9,
                15,
                "Your heart pumps too weakly, and so water stays in your lungs: that is why you are short of breath. "
                        + "From today a tablet takes the water off, and tomorrow we weigh you to see that it works. How will "
                        + "you tell your wife tonight?");
        askBack = chart.step(lanes.patient, "Ask what the diagnosis means for me", 5, 0);
        order = chart.step(lanes.physician, "Order the treatment", 7, 0);
        check = chart.step(lanes.pharmacist, "Check doses and interactions", 8, 25);
        dispense = chart.step(lanes.pharmacist, "Dispense the medicines", 6, 0);
        give = chart.touchpoint(
                lanes.nurse,
                "Give the treatment and say what to expect",
                10,
                35,
                "This is the tablet that the physician spoke of. It takes the water off your lungs; within two hours you "
                        + "will go to the bathroom often, and you should breathe more easily by tonight. I ask you then, and "
                        + "ring at once should you get dizzy.");
        sayHowIFeel = chart.step(lanes.patient, "Say how I feel and what has changed", 4, 0);
        recordEffect = chart.step(lanes.nurse, "Record the effect", 6, 0);
        review = chart.step(lanes.physician, "Review the progress on the round", 10, 180);
        ready = chart.decision(lanes.physician, "Ready to go home?", DecisionKind.EXCLUSIVE);
        connectExamination(lanes, before);
        connectTreatment(lanes);
    }

    private void connectExamination(Lanes lanes, LaboratoryVisit before) {
        Step examine = chart.touchpoint(
                lanes.physician,
                "Examine the patient",
                20,
                15,
                "I listen to your heart and lungs and press on your shins, because your blood test says that water stays "
                        + "in your body. Afterwards I tell you what I think it is, and whether you can sleep at home.");
        Decision stay = chart.decision(lanes.physician, "Stay on the ward?", DecisionKind.EXCLUSIVE);
        chart.arrows(before.resultsIn, readResults, examine, stay);
        chart.way(stay, treatOutside, "no");
        chart.arrows(
                treatOutside,
                goHomeSameDay,
                chart.node(lanes.patient, ProcessFactory.eINSTANCE.createEnd(), "At home the same day"));
        chart.way(stay, admit, "yes");
        chart.arrows(admit, welcome, tellHistory, assess, reconcile, settle, explain, askBack, order);
    }

    private void connectTreatment(Lanes lanes) {
        Decision safe = chart.decision(lanes.pharmacist, "Safe as ordered?", DecisionKind.EXCLUSIVE);
        chart.arrows(order, check, safe);
        chart.way(safe, order, "no, change it");
        chart.way(safe, dispense, "yes");
        chart.arrows(dispense, give, sayHowIFeel, recordEffect, review, ready);
        chart.way(ready, give, "not yet");
    }
}
