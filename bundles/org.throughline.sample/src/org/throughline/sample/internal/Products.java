package org.throughline.sample.internal;

import java.util.List;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;

/** What the participants hand over, first of all the patient's product with its three aspects. */
public final class Products {
    private final Organisation organisation;

    final Product understanding;
    final Aspect ails;
    final Aspect treatment;
    final Aspect home;

    final Product appointment;
    final Product story;
    final Product order;
    final Product results;
    final Product admission;
    final Product welcome;
    final Product assessment;
    final Product medicineList;
    final Product treatmentOrder;
    final Product medicines;
    final Product observation;
    final Product summary;
    final Product homePlan;
    final Product followUpVisit;
    final Product offeredDay;
    final Product registration;
    final Product readiness;
    final Product returnedOrder;
    final Product consent;
    final Product report;
    final Product medicinesSaidBack;
    final Product daysSaidBack;
    final Product questions;

    /** Adds the products to the client and says which needs they serve. */
    public Products(Organisation who, Needs needs) {
        organisation = who;
        understanding = product("Understanding of my care", who.physician, needs.whatIsWrong, needs.whyThisTreatment);
        understanding.getSuppliers().addAll(List.of(who.nurse, who.pharmacist));
        needs.homeAlone.getSatisfiedBy().add(understanding);
        needs.toldToo.getSatisfiedBy().add(understanding);
        ails = aspect("Understands what ails him", "I can say in my own words what is wrong with me.");
        treatment = aspect(
                "Understands the treatment and its expected effects",
                "I can say what my treatment is for and what I should feel from it.");
        home = aspect("Knows what to do at home", "I know what to take, what to watch for and whom to call.");

        appointment = product("Appointment with what to bring", who.scheduler, needs.suitingDay);
        story = product("Complaint, history and worries", who.patient, needs.readableReferral, needs.storyOnce);
        order = product("Complete laboratory order", who.physician, needs.completeOrder);
        results = product("Released laboratory results", who.technician, needs.resultsBeforeRound);
        admission = product("Admission order", who.physician, needs.announcedAdmission);
        welcome = product("Welcome to the ward", who.nurse, needs.beExpected);
        assessment = product("Nursing assessment with medicines from home", who.nurse, needs.trustworthyList);
        medicineList = product("Reconciled list of medicines", who.pharmacist, needs.realMedicines);
        treatmentOrder = product("Treatment order", who.physician, needs.valuesWithOrder);
        medicines = product("Checked medicines, ready to give", who.pharmacist, needs.medicinesOnTime);
        observation = product("Observed effect", who.nurse, needs.heardOfChange);
        summary = product("Discharge summary", who.physician, needs.earlyWord, needs.summaryInTime);
        needs.finalList.getSatisfiedBy().add(summary);
        homePlan = product("Medicine plan for home", who.pharmacist, needs.homeAlone, needs.toldToo);
        followUpVisit = product("Follow-up visit and transport", who.nurse, needs.homeAlone, needs.nextVisit);
        offeredDay = product("Offered day and the reason for it", who.scheduler, needs.suitingDay);
        registration = product("Registered visit under the right name", who.registrar, needs.rightPatient);
        readiness = product("Arrival on the day, fasting and with the letter", who.patient, needs.readyPatient);
        returnedOrder = product("Returned order with what is missing", who.technician, needs.oneQuestion);
        consent = product("Questions about the treatment, and consent", who.patient, needs.agreedTreatment);
        report = product("Word on how I feel", who.patient, needs.heardAtOnce);
        medicinesSaidBack = product("Medicines in my own words", who.patient, needs.alreadyKnown);
        daysSaidBack = product("First days at home in my own words", who.patient, needs.sureAtTheDoor);
        questions = product("Discharge questions on paper", who.nurse, needs.beHeard);
    }

    private Product product(String name, Participant supplier, Need... needs) {
        Product product = Identity.named(OrganisationFactory.eINSTANCE.createProduct(), name);
        product.getSuppliers().add(supplier);
        organisation.client.getProducts().add(product);
        for (Need need : needs) {
            need.getSatisfiedBy().add(product);
        }
        return product;
    }

    private Aspect aspect(String name, String statement) {
        Aspect aspect = Identity.named(OrganisationFactory.eINSTANCE.createAspect(), name);
        aspect.setStatement(statement);
        understanding.getAspects().add(aspect);
        return aspect;
    }
}
