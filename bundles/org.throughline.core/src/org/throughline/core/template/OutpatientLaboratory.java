package org.throughline.core.template;

import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Step;

/** A laboratory that patients come to, from the order to the explained result. */
final class OutpatientLaboratory {
    static final String NAME = "Outpatient laboratory";

    private final TemplateBuilder build = new TemplateBuilder(NAME, "Main site", "Questions after the results");
    private final Unit clinic = build.unit("Ordering clinic");
    private final Unit reception = build.unit("Laboratory reception");
    private final Unit laboratory = build.unit("Laboratory");
    private final Participant patient = build.ultimateCustomer("Patient");
    private final Participant physician = build.job(clinic, "Ordering physician");
    private final Participant clerk = build.job(reception, "Registration clerk");
    private final Participant technician = build.job(laboratory, "Lab technician");
    private final TemplateChart chart =
            new TemplateChart(build, "From the order to the explained result", physician, patient, clerk, technician);

    private final Step order = chart.touchpoint(
            physician,
            "Order the tests and say what they are for",
            "I am ordering these tests to find out what causes your symptoms. I will go through the results with you myself.");
    private final Step come = chart.step(patient, "Come to the laboratory");
    private final Step register = chart.touchpoint(
            clerk,
            "Register the patient",
            "I am checking your name and the order so that the results are yours and reach your doctor. You will be called next.");
    private final Step check = chart.step(technician, "Check the order");
    private final Step complete = chart.step(physician, "Complete the order");
    private final Step draw = chart.touchpoint(
            technician,
            "Draw blood and say what it is for",
            "I am drawing blood so that the tests can be run. Their results tell your doctor what causes your symptoms, and he will discuss them with you.");
    private final Step run = chart.step(technician, "Run the tests and release the results");
    private final Step explain = chart.touchpoint(
            physician,
            "Explain the results",
            "This is what the tests showed, this is what we do about it, and this is what you do at home.");
    private final Step follow = chart.step(patient, "Follow the treatment at home");

    private OutpatientLaboratory() {
        connect();
        handOver();
        build.askWhetherUnderstood(handOverTheProduct());
    }

    static ClientContent build() {
        OutpatientLaboratory template = new OutpatientLaboratory();
        return template.build.content(template.chart);
    }

    private void connect() {
        Decision clear = chart.decision(technician, "Order complete?");
        chart.arrows(chart.start(physician, "Symptoms to explain"), order, come, register, check, clear);
        chart.way(clear, "no", complete);
        chart.arrows(complete, check);
        chart.way(clear, "yes", draw);
        chart.arrows(draw, run, explain, follow, chart.end(patient, "Knows what he has"));
    }

    private void handOver() {
        chart.handOff(
                order,
                come,
                "Order with the reason for it",
                "To know why I go there",
                "Why these tests, and who tells me what came out?",
                "Tests, reason, how to prepare and when the results are there.");
        chart.handOff(
                come,
                register,
                "Arrival with the order",
                "To find the right patient",
                "I need his name, his date of birth and the order in one place.",
                "Prepared as he was told, with the order in his hand.");
        chart.handOff(
                register,
                check,
                "Registered patient with his order",
                "To draw from the right patient",
                "If he is not in the system under his right name, I label the tubes by hand.",
                "Name, date of birth and order match.");
        chart.handOff(
                check,
                complete,
                "Question about the order",
                "One question, not three",
                "If my order lacks something, tell me what, once, while the patient is still there.",
                "By telephone, while the patient waits.");
        chart.handOff(
                run,
                explain,
                "Results that can be acted on",
                "To decide on the treatment",
                "I need the results before I see the patient, and they must answer what I asked.",
                "Complete, at the agreed hour, with what lies outside the range marked.");
    }

    private Product handOverTheProduct() {
        return chart.handOff(
                explain,
                follow,
                "An answer, not a test",
                "To know what I have",
                "I want to know what is wrong and what happens now.",
                "In words the patient can repeat, on the day the results are there.");
    }
}
