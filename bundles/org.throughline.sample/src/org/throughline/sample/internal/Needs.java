package org.throughline.sample.internal;

import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;

/** What the participants must have, in their own words. */
public final class Needs {
    private final Organisation organisation;

    Need suitingDay;
    Need whatIsWrong;
    Need whyThisTreatment;
    Need homeAlone;
    Need readableReferral;
    Need completeOrder;
    Need resultsBeforeRound;
    Need realMedicines;
    Need heardOfChange;
    Need announcedAdmission;
    Need medicinesOnTime;
    Need earlyWord;
    Need valuesWithOrder;
    Need trustworthyList;
    Need summaryInTime;
    Need toldToo;
    Need beExpected;
    Need beHeard;
    Need readyPatient;
    Need rightPatient;
    Need oneQuestion;
    Need agreedTreatment;
    Need storyOnce;
    Need heardAtOnce;
    Need alreadyKnown;
    Need sureAtTheDoor;
    Need finalList;
    Need nextVisit;

    /** Adds the needs to the client. */
    public Needs(Organisation organisation) {
        this.organisation = organisation;
        ofThePatient();
        ofSchedulingAndLaboratory();
        ofThePhysician();
        ofTheNurse();
        ofThePharmacist();
        ofThoseOutside();
    }

    private void ofThePatient() {
        suitingDay = need(
                organisation.patient,
                "A day that suits",
                "I need a day I can get off work, and to know what to bring.");
        whatIsWrong = need(
                organisation.patient,
                "What is wrong",
                "I want to know what is wrong with me, in words I can repeat to my wife.");
        whyThisTreatment = need(
                organisation.patient,
                "Why this treatment",
                "Tell me why I am given this, and what I am going to feel from it.");
        homeAlone = need(
                organisation.patient,
                "On my own at home",
                "When I am home alone I must know what to take, what to watch for and whom to call.");
        beExpected = need(
                organisation.patient,
                "To be expected",
                "I want to be expected, and to know who looks after me and when the doctor comes.");
        beHeard = need(
                organisation.patient,
                "To be heard",
                "When something was explained badly I want to say so, without my name on it.");
    }

    private void ofSchedulingAndLaboratory() {
        readableReferral = need(
                organisation.scheduler,
                "A referral I can work with",
                "I need a patient who picks up the phone and tells me what the referral leaves out.");
        completeOrder = need(
                organisation.technician,
                "A complete order",
                "I cannot draw anything before the order says which tests, and for which suspicion.");
        readyPatient = need(
                organisation.technician,
                "A patient who is ready",
                "I need him here on the day, fasting, with his letter in his hand.");
        rightPatient = need(
                organisation.technician,
                "The right name on the screen",
                "If he is not in the system under his right name, I label the tubes by hand.");
    }

    private void ofThePhysician() {
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
        oneQuestion = need(
                organisation.physician,
                "One question, not three",
                "If my order lacks something, tell me what, once, while the patient is still there.");
        agreedTreatment = need(
                organisation.physician,
                "A patient who goes along",
                "Better he asks me now than stops the tablet at home.");
    }

    private void ofTheNurse() {
        announcedAdmission = need(
                organisation.nurse,
                "Announced admissions",
                "Tell me that he is coming before he stands in the corridor.");
        medicinesOnTime = need(
                organisation.nurse,
                "Medicines on time",
                "I need the medicines on the ward when the round starts, all of them.");
        earlyWord = need(organisation.nurse, "Early word", "I need to know by eleven who goes home today.");
        storyOnce = need(
                organisation.nurse,
                "The story once",
                "Let him tell it once, to me, with the boxes of his medicines on the table.");
        heardAtOnce = need(
                organisation.nurse, "Told at once", "If he gets dizzy he has to tell me then, not the night shift.");
        alreadyKnown = need(
                organisation.nurse,
                "What he knows already",
                "Before I begin I want to know which of his tablets he could not explain.");
        sureAtTheDoor = need(
                organisation.nurse,
                "Sure at the door",
                "I do not like to let anybody go who cannot tell me whom to call.");
    }

    private void ofThePharmacist() {
        valuesWithOrder = need(
                organisation.pharmacist,
                "Values with the order",
                "Give me weight and kidney values together with the order.");
        trustworthyList = need(
                organisation.pharmacist,
                "A list I can trust",
                "I need a list with doses, and the name of the one who asked him.");
        finalList = need(
                organisation.pharmacist,
                "The final list",
                "I need the final list before I pack, not a call while he puts on his coat.");
        nextVisit = need(
                organisation.pharmacist,
                "Who sees him next",
                "My plan has to last until somebody sees him again: who, and on which day?");
    }

    private void ofThoseOutside() {
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
