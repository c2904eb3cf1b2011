package org.throughline.sample.internal;

import org.throughline.model.process.Decision;
import org.throughline.model.process.DecisionKind;
import org.throughline.model.process.Document;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;

/** The process from the decision to discharge to the answered questions. */
final class GoingHome {
    private final Flowchart chart;

    final Step writeSummary;
    final Step preparePlan;
    final Step arrangeVisit;
    final Step explainMedicines;
    final Step sayBack;
    final Step goThrough;
    final Step sayWhatToDo;
    final Step handQuestions;
    final Step answer;

    GoingHome(Flowchart chart, Lanes lanes, WardStay before) {
        this.chart = chart;
        writeSummary = chart.step(lanes.physician, "Write the discharge summary", 18, 45);
        preparePlan = chart.step(lanes.pharmacist, "Prepare medicines and plan for home", 14, 70);
        arrangeVisit = chart.step(lanes.nurse, "Arrange follow-up visit and transport", 16, 20);
        explainMedicines = chart.touchpoint(
                lanes.pharmacist,
                "Explain each medicine at the bedside",
                11,
                10,
                "This white tablet takes the water off your lungs, so you will go to the bathroom more often until noon: "
                        + "that is how you see that it works. Please tell me in your words when you take it and why.");
        sayBack = chart.step(lanes.patient, "Say back how I will take them", 4, 0);
        goThrough = chart.touchpoint(
                lanes.nurse,
                "Go through the first days at home",
                9,
                15,
                "Let us walk through tomorrow together, so that nothing surprises you at home: when you get up, when you "
                        + "step on the scales, what you take. At two pounds more in a day you call this number. On Tuesday your "
                        + "own doctor sees you. What will you do first in the morning?");
        sayWhatToDo = chart.step(lanes.patient, "Say what to do and whom to call", 3, 0);
        handQuestions = chart.touchpoint(
                lanes.nurse,
                "Hand over the discharge questions",
                2,
                0,
                "Three questions, without your name. Your answers show us what we explained badly, and the next patient "
                        + "is better off for it.");
        answer = chart.step(lanes.patient, "Answer the discharge questions", 4, 0);
        connect(lanes, before);
    }

    private void connect(Lanes lanes, WardStay before) {
        Document summary = chart.node(lanes.physician, ProcessFactory.eINSTANCE.createDocument(), "Discharge summary");
        Decision split = chart.decision(lanes.nurse, "Prepare going home", DecisionKind.PARALLEL);
        Decision join = chart.decision(lanes.pharmacist, "Everything prepared", DecisionKind.PARALLEL);
        chart.way(before.ready, writeSummary, "yes");
        chart.arrows(writeSummary, summary, split);
        chart.arrows(split, preparePlan, join);
        chart.arrows(split, arrangeVisit, join);
        chart.arrows(join, explainMedicines, sayBack, goThrough, sayWhatToDo, handQuestions, answer);
        chart.arrows(
                answer,
                chart.node(lanes.patient, ProcessFactory.eINSTANCE.createEnd(), "At home and knowing what to do"));
    }
}
