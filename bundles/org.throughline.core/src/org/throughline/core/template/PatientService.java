package org.throughline.core.template;

import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Step;

/** A stay in hospital, from the referral to the first days at home. */
final class PatientService {
    static final String NAME = "Patient service";

    private final TemplateBuilder build = new TemplateBuilder(NAME, "Hospital", "Questions at discharge");
    private final Unit admissions = build.unit("Admissions");
    private final Unit ward = build.unit("Ward");
    private final Unit medicine = build.unit("Medical service");
    private final Unit pharmacy = build.unit("Pharmacy");
    private final Participant patient = build.ultimateCustomer("Patient");
    private final Participant practice = build.party("Referring practice");
    private final Participant family = build.party("Family");
    private final Participant scheduler = build.job(admissions, "Scheduler");
    private final Participant nurse = build.job(ward, "Ward nurse");
    private final Participant physician = build.job(medicine, "Attending physician");
    private final Participant pharmacist = build.job(pharmacy, "Pharmacist");
    private final TemplateChart chart = new TemplateChart(
            build,
            "From the referral to the first days at home",
            practice,
            scheduler,
            patient,
            nurse,
            physician,
            pharmacist);

    private final Step refer = chart.step(practice, "Refer the patient");
    private final Step agree = chart.touchpoint(
            scheduler,
            "Agree on a day and say what to bring",
            "Your doctor asks us to find out what troubles you. Which day can you come? Bring every medicine you take, in its box, and somebody who can drive you.");
    private final Step come = chart.step(patient, "Prepare and come");
    private final Step welcome = chart.touchpoint(
            nurse,
            "Welcome the patient and write down his medicines",
            "I look after you today. I am asking about every medicine so that nothing is missing or given twice. The physician sees you next.");
    private final Step examine = chart.touchpoint(
            physician,
            "Examine and agree on the treatment",
            "I am examining you to find out what causes your complaint. This is what I would do about it, and this is what you will feel from it.");
    private final Step review = chart.step(pharmacist, "Check the medicines");
    private final Step treat = chart.touchpoint(
            nurse,
            "Treat and say what it is for",
            "I am giving you this so that what the physician explained can take effect. Tell me at once when you feel something new.");
    private final Step decide = chart.touchpoint(
            physician,
            "Explain what was found and decide on discharge",
            "This is what was wrong with you, this is what we did about it, and this is why you can go home.");
    private final Step home = chart.touchpoint(
            nurse,
            "Go through the days at home",
            "Before you go we go through what to take, what to watch for and whom to call. Please say it back to me in your own words.");
    private final Step live = chart.step(patient, "Live by it at home");
    private final Step goOn = chart.step(practice, "Go on with the treatment");

    private PatientService() {
        connect();
        handOverBeforeTreatment();
        handOverAfterwards();
        build.askWhetherUnderstood(handOverTheProduct());
    }

    static ClientContent build() {
        PatientService template = new PatientService();
        return template.build.content(template.chart);
    }

    private void connect() {
        Decision changed = chart.decision(physician, "Medicines changed?");
        chart.arrows(
                chart.start(practice, "Patient needs hospital care"), refer, agree, come, welcome, examine, changed);
        chart.way(changed, "yes", review);
        chart.arrows(review, treat);
        chart.way(changed, "no", treat);
        chart.arrows(treat, decide, home, live, goOn, chart.end(practice, "Treatment goes on"));
    }

    private void handOverBeforeTreatment() {
        chart.handOff(
                refer,
                agree,
                "Referral with question and findings",
                "A referral to plan with",
                "I need the question, the findings and a telephone number that is answered.",
                "Question, findings so far, medicines and how urgent it is.");
        chart.handOff(
                agree,
                come,
                "Appointment with what to bring",
                "A day that suits",
                "I need a day I can get off work, and to know what to bring.",
                "By telephone, and the same in a letter.");
        chart.handOff(
                come,
                welcome,
                "Arrival with medicines and papers",
                "The story once",
                "Let him tell it once, with the boxes of his medicines on the table.",
                "On the day, with every box and every paper.");
        chart.handOff(
                welcome,
                examine,
                "Assessment with the medicines from home",
                "What he really takes",
                "I need to know what he really takes at home, and how often.",
                "Before the first round, each medicine with its dose and how we know.");
        chart.handOff(
                examine,
                review,
                "Changed order with the reason",
                "Reason and values with the order",
                "Give me the reason and the kidney values together with the order.",
                "With weight, kidney values and what is to stop.");
    }

    private void handOverAfterwards() {
        chart.handOff(
                examine,
                treat,
                "Treatment order",
                "To begin at once",
                "I need an order I can carry out without calling back.",
                "Readable, with doses and what to watch for.");
        chart.handOff(
                review,
                treat,
                "Checked medicines, ready to give",
                "Medicines on time",
                "I need the medicines when the round begins, all of them.",
                "All of them, before the round, with what is new marked.");
        chart.handOff(
                treat,
                decide,
                "Observed effect",
                "Changes at once",
                "If he felt dizzy I want to read it, not to guess it.",
                "Written on the same shift, what was new by word of mouth.");
        chart.handOff(
                decide,
                home,
                "Discharge decision with what was explained",
                "Early word",
                "I need to know early who goes home today, and what he was told.",
                "Before noon, with the final list of medicines.");
        chart.handOff(
                live,
                goOn,
                "Patient with his plan and his questions",
                "The summary in time",
                "I want the summary on my desk before he sits in front of me.",
                "With the list of medicines and the day of the next visit.");
        Product plan = build.product("Written plan for the days at home", nurse);
        build.need(family, "Told as well", "Somebody has to tell me too: I am the one who fills his pill box.", plan);
    }

    private Product handOverTheProduct() {
        return chart.handOff(
                home,
                live,
                "Understanding of my care",
                "On my own at home",
                "When I am home I must know what to take, what to watch for and whom to call.",
                "Said back in the patient's own words, and the same on paper.");
    }
}
