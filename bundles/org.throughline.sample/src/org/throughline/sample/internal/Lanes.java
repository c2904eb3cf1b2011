package org.throughline.sample.internal;

import org.throughline.model.process.Lane;

/** The six lanes of the process. */
final class Lanes {
    final Lane patient;
    final Lane scheduler;
    final Lane technician;
    final Lane physician;
    final Lane nurse;
    final Lane pharmacist;

    Lanes(Flowchart chart, Organisation organisation) {
        scheduler = chart.lane(organisation.scheduler);
        patient = chart.lane(organisation.patient);
        technician = chart.lane(organisation.technician);
        physician = chart.lane(organisation.physician);
        nurse = chart.lane(organisation.nurse);
        pharmacist = chart.lane(organisation.pharmacist);
    }
}
