package org.throughline.sample.internal;

import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.organisation.Unit;

/** The hospital: its sites, departments, jobs and the parties around it. */
public final class Organisation {
    private static final OrganisationFactory FACTORY = OrganisationFactory.eINSTANCE;

    final Client client = Identity.named(FACTORY.createClient(), "Cedar Valley Hospital");

    final Party patient = party("Patient", "The ultimate customer: every line in the hospital ends with him.");
    final Party family = party("Family", "Whoever looks after the patient at home and often fills his pill box.");
    final Party practice =
            party("Referring practice", "Sends the patient in and takes over his care after the discharge.");
    final Party payer = party("Health plan", "Pays for the stay and asks for a reason for each day of it.");

    final Job scheduler;
    final Job registrar;
    final Job technician;
    final Job nurse;
    final Job physician;
    final Job pharmacist;

    /** Builds the client with all of it. */
    public Organisation() {
        client.setLanguage("en");
        client.setSmallCells(SmallCells.CMS);
        client.setNote(
                "A community hospital with 84 beds, made up to show the method. No person, place or figure in it "
                        + "is real: the survey answers are synthetic, drawn by a generator with a fixed seed around rates "
                        + "that were published for another hospital (Makaryus and Friedman, Mayo Clin Proc 2005;80:991-994).");
        patient.setUltimateCustomer(true);

        Facility main = facility("Main building");
        Unit access = unit(main, "Patient access");
        Unit ward = unit(main, "Ward 3 West, general medicine");
        Unit pharmacy = unit(main, "Pharmacy");
        Unit medicine = unit(main, "Hospital medicine");
        Facility outpatient = facility("Outpatient centre");
        Unit laboratory = unit(outpatient, "Outpatient laboratory");
        laboratory.getUnits().add(Identity.named(FACTORY.createUnit(), "Blood drawing station"));

        scheduler =
                job("Scheduling clerk", access, "Schedules planned visits and registers the patient ahead by phone.");
        registrar = job("Registration clerk", access, "Registers at the desk whoever comes without an appointment.");
        technician = job("Lab technician", laboratory, "Draws blood, runs the tests and releases their results.");
        nurse = job("Ward nurse", ward, "Is with the patient from the welcome to the door.");
        physician = job("Hospitalist physician", medicine, "Answers for diagnosis and treatment during the stay.");
        pharmacist = job("Pharmacist", pharmacy, "Checks every order and goes to the bedside before a discharge.");
    }

    /** Returns the client that all of it belongs to. */
    public Client client() {
        return client;
    }

    private Facility facility(String name) {
        Facility facility = Identity.named(FACTORY.createFacility(), name);
        client.getFacilities().add(facility);
        return facility;
    }

    private static Unit unit(Facility facility, String name) {
        Unit unit = Identity.named(FACTORY.createUnit(), name);
        facility.getUnits().add(unit);
        return unit;
    }

    private Job job(String name, Unit unit, String note) {
        Job job = Identity.named(FACTORY.createJob(), name);
        job.setUnit(unit);
        job.setNote(note);
        client.getParticipants().add(job);
        return job;
    }

    private Party party(String name, String note) {
        Party party = Identity.named(FACTORY.createParty(), name);
        party.setNote(note);
        client.getParticipants().add(party);
        return party;
    }
}
