package org.throughline.core.template;

import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Step;

/** A pharmacy, from the prescription to a medicine that is understood. */
final class Pharmacy {
    static final String NAME = "Pharmacy";

    private final TemplateBuilder build = new TemplateBuilder(NAME, "Pharmacy", "Questions at the counter");
    private final Unit counter = build.unit("Counter");
    private final Unit dispensary = build.unit("Dispensary");
    private final Participant patient = build.ultimateCustomer("Patient");
    private final Participant prescriber = build.party("Prescriber");
    private final Participant assistant = build.job(counter, "Pharmacy assistant");
    private final Participant pharmacist = build.job(dispensary, "Pharmacist");
    private final TemplateChart chart = new TemplateChart(
            build, "From the prescription to the understood medicine", prescriber, patient, assistant, pharmacist);

    private final Step prescribe = chart.step(prescriber, "Prescribe the medicine");
    private final Step bring = chart.step(patient, "Bring the prescription");
    private final Step take = chart.touchpoint(
            assistant,
            "Take the prescription and ask about other medicines",
            "I am asking what else you take so that the new medicine gets along with it. The pharmacist checks it now and then explains it to you.");
    private final Step check = chart.step(pharmacist, "Check the prescription");
    private final Step answer = chart.step(prescriber, "Answer the pharmacist's question");
    private final Step prepare = chart.step(assistant, "Prepare and label the medicine");
    private final Step explain = chart.touchpoint(
            pharmacist,
            "Check it, hand it over and explain it",
            "This is your medicine. This is what it is for, how and how long to take it, what you may feel from it, and when to call us.");
    private final Step use = chart.step(patient, "Take the medicine at home");

    private Pharmacy() {
        connect();
        handOver();
        askAbout(handOverTheProduct());
    }

    static ClientContent build() {
        Pharmacy template = new Pharmacy();
        return template.build.content(template.chart);
    }

    private void connect() {
        Decision clear = chart.decision(pharmacist, "Anything unclear?");
        chart.arrows(chart.start(prescriber, "Treatment decided"), prescribe, bring, take, check, clear);
        chart.way(clear, "yes", answer);
        chart.arrows(answer, check);
        chart.way(clear, "no", prepare);
        chart.arrows(prepare, explain, use, chart.end(patient, "Treatment is followed"));
    }

    private void handOver() {
        chart.handOff(
                prescribe,
                bring,
                "Prescription with the reason for it",
                "To know why I take it",
                "What is it for, and how long do I need it?",
                "Readable, with dose, duration and what it is for.");
        chart.handOff(
                bring,
                take,
                "Prescription and the medicines from home",
                "The whole list",
                "I need to know everything he takes, also what he buys himself.",
                "With the list of medicines, or the boxes.");
        chart.handOff(
                take,
                check,
                "Prescription with the patient's list",
                "To judge it in one look",
                "Give me the prescription and all he takes on one screen.",
                "Complete, with allergies and what is new.");
        chart.handOff(
                check,
                answer,
                "Question about the prescription",
                "A question I can answer at once",
                "Tell me what is the matter and what you propose.",
                "By telephone, with a proposal.");
        chart.handOff(
                check,
                prepare,
                "Released prescription",
                "To prepare without asking back",
                "Tell me what to take from which shelf, and what goes on the label.",
                "With product, amount and the words of the label.");
        chart.handOff(
                prepare,
                explain,
                "Prepared and labelled medicine",
                "To check it at a glance",
                "I check against the prescription, so put both side by side.",
                "Together with the prescription, the label readable.");
    }

    private Product handOverTheProduct() {
        return chart.handOff(
                explain,
                use,
                "A medicine that I understand",
                "To take it rightly at home",
                "Tell me what it does, how I take it and what to look out for.",
                "Said back in the patient's own words, and written on the label.");
    }

    private void askAbout(Product product) {
        build.aspect(
                product,
                "Knows what the medicine is for",
                "I know what my medicine is for.",
                "purpose",
                "Can you say what your new medicine is for?");
        build.aspect(
                product,
                "Knows how to take it",
                "I know how and how long to take it.",
                "use",
                "Do you know how to take it, and for how long?");
        build.aspect(
                product,
                "Knows what to expect and watch for",
                "I know what effects to expect and when to call.",
                "effects",
                "Do you know what effects to expect, and when to call somebody?");
        build.closingQuestions("What was missing, or should have been different?");
    }
}
