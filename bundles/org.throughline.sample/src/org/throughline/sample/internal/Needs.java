package org.throughline.sample.internal;

import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;

/** What the participants must have, in their own words. */
public final class Needs {
    private final Organisation organisation;

    final Need suitingDay;
    final Need whatIsWrong;
    final Need whyThisTreatment;
    final Need homeAlone;
    final Need readableReferral;
    final Need completeOrder;
    final Need resultsBeforeRound;
    final Need realMedicines;
    final Need heardOfChange;
    final Need announcedAdmission;
    final Need medicinesOnTime;
    final Need earlyWord;
    final Need valuesWithOrder;
    final Need trustworthyList;
    final Need summaryInTime;
    final Need toldToo;

    /** Adds the needs to the client. */
    public Needs(Organisation organisation) {
        this.organisation = organisation;
        Participant patient = organisation.patient;
        suitingDay = need(patient, "A day that suits", "I need a day I can get off work, and to know what to bring.");
        whatIsWrong = need(
                patient, "What is wrong", "I want to know what is wrong with me, in words I can repeat to my wife.");
        whyThisTreatment = need(
                patient, "Why this treatment", "Tell me why I am given this, and what I am going to feel from it.");
        homeAlone = need(
                patient,
                "On my own at home",
                "When I am home alone I must know what to take, what to watch for and whom to call.");
        readableReferral = need(
                organisation.scheduler,
                "A referral I can work with",
                "I need a patient who picks up the phone and tells me what the referral leaves out.");
        completeOrder = need(
                organisation.technician,
                "A complete order",
                "I cannot draw anything before the order says which tests, and for which suspicion.");
        resultsBeforeRound = need(
                organisation.physician,
                "Results before the round",
                "I want the results before the round, not after it.");
        realMedicines = need(
                organisation.physician,
                "What he really takes",
                "I need to know what he really takes at home, and how often.");
        heardOfChange = need(
                organisation.physician,
                "Changes overnight",
                "If he slept badly or felt dizzy, I want to read it, not to guess it.");
        announcedAdmission = need(
                organisation.nurse,
                "Announced admissions",
                "Tell me that he is coming before he stands in the corridor.");
        medicinesOnTime = need(
                organisation.nurse,
                "Medicines on time",
                "I need the medicines on the ward when the round starts, all of them.");
        earlyWord = need(organisation.nurse, "Early word", "I need to know by eleven who goes home today.");
        valuesWithOrder = need(
                organisation.pharmacist,
                "Values with the order",
                "Give me weight and kidney values together with the order.");
        trustworthyList = need(
                organisation.pharmacist,
                "A list I can trust",
                "I need a list with doses, and the name of the one who asked him.");
        summaryInTime = need(
                organisation.practice,
                "The summary in time",
                "I want the summary on my desk before he sits in front of me.");
        toldToo = need(
                organisation.family,
                "Told as well",
                "Somebody has to tell me too: I am the one who fills his pill box.");
    }

    private Need need(Participant participant, String name, String wording) {
        Need need = Identity.named(OrganisationFactory.eINSTANCE.createNeed(), name);
        need.setParticipant(participant);
        need.setWording(wording);
        organisation.client.getNeeds().add(need);
        return need;
    }
}
