package org.throughline.sample.internal;

import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessState;

/** The process from scheduling to discharge, as it is, with what is known of its hand-offs. */
public final class DischargeProcess {
    private final Flowchart chart = new Flowchart("From scheduling to discharge");
    final LaboratoryVisit laboratory;
    final WardStay ward;
    final GoingHome home;

    /** Draws the flowchart, without its geometry. */
    public DischargeProcess(Organisation organisation, Needs needs, Products products) {
        Process process = chart.process;
        process.setState(ProcessState.AS_IS);
        process.setNote(
                "Planned medical patients, from the referral to the discharge questions. Work and wait times are "
                        + "made up, of the size that a walk along the process on twelve days would give.");
        Lanes lanes = new Lanes(chart, organisation);
        laboratory = new LaboratoryVisit(chart, lanes);
        ward = new WardStay(chart, lanes, laboratory);
        home = new GoingHome(chart, lanes, ward);
        HandOffBook book = new HandOffBook(process);
        new HandOffsBeforeTheWard(book, needs, products).note(laboratory, ward);
        new HandOffsOnTheWard(book, needs, products).note(ward);
        new HandOffsGoingHome(book, needs, products).note(home);
    }

    /** Returns the process. */
    public Process process() {
        return chart.process;
    }
}
