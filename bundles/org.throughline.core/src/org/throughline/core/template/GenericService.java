package org.throughline.core.template;

import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Step;

/** A service that somebody asks for and gets: the least that a line of suppliers and customers consists of. */
final class GenericService {
    static final String NAME = "Generic service";

    private final TemplateBuilder build = new TemplateBuilder(NAME, "Main site", "Questions to the customer");
    private final Unit desk = build.unit("Customer desk");
    private final Unit department = build.unit("Service department");
    private final Participant customer = build.ultimateCustomer("Customer");
    private final Participant contact = build.job(desk, "Contact person");
    private final Participant specialist = build.job(department, "Specialist");
    private final TemplateChart chart =
            new TemplateChart(build, "From the request to the result", customer, contact, specialist);

    private final Step ask = chart.step(customer, "Ask for the service");
    private final Step take = chart.touchpoint(
            contact,
            "Take the order",
            "I am asking these questions so that the right specialist can begin at once. You will hear from us on the day we agree on now.");
    private final Step read = chart.step(specialist, "Read the order");
    private final Step clarify = chart.touchpoint(
            contact,
            "Ask the customer for what is missing",
            "One thing is missing, and without it the result would not serve you. With your answer the work begins at once.");
    private final Step work = chart.step(specialist, "Do the work");
    private final Step explain = chart.touchpoint(
            contact,
            "Explain and hand over the result",
            "This is what was done and what it is for. Here is what to do next, and whom to ask.");
    private final Step use = chart.step(customer, "Use the result");

    private GenericService() {
        connect();
        handOver();
        askAbout(handOverTheProduct());
    }

    static ClientContent build() {
        GenericService template = new GenericService();
        return template.build.content(template.chart);
    }

    private void connect() {
        Decision complete = chart.decision(specialist, "Everything there?");
        chart.arrows(chart.start(customer, "Something is needed"), ask, take, read, complete);
        chart.way(complete, "no", clarify);
        chart.arrows(clarify, read);
        chart.way(complete, "yes", work);
        chart.arrows(work, explain, use, chart.end(customer, "Matter settled"));
    }

    private void handOver() {
        chart.handOff(
                ask,
                take,
                "Request in the customer's words",
                "To know what it is for",
                "Tell me what you want to reach, not only what you want to have.",
                "The purpose, the day it is needed by and how to reach the customer.");
        chart.handOff(
                take,
                read,
                "Clear order",
                "To begin without asking back",
                "Tell me once, and tell me all of it.",
                "Written, with the purpose, the day and everything the customer handed in.");
        chart.handOff(
                read,
                clarify,
                "Question about the order",
                "One question, not three",
                "If something is missing, tell me what, and all of it at once.",
                "In words that the customer understands, on the day the order came.");
        chart.handOff(
                work,
                explain,
                "Finished work with its reasons",
                "To answer the customer's questions",
                "I have to explain it, so tell me what you did and why.",
                "With a sentence on what was done and one on what comes next.");
    }

    private Product handOverTheProduct() {
        return chart.handOff(
                explain,
                use,
                "Result that serves its purpose",
                "To reach what I came for",
                "I want my matter settled, not handled.",
                "On the agreed day, explained in person or by telephone.");
    }

    private void askAbout(Product product) {
        build.aspect(
                product, "Has what he asked for", "I have what I asked for.", "got", "Did you get what you asked for?");
        build.aspect(
                product,
                "Understands what was done",
                "I understand what was done and why.",
                "why",
                "Can you say in your own words what was done, and why?");
        build.aspect(
                product,
                "Knows what to do next",
                "I know what to do next, and whom to ask.",
                "next",
                "Do you know what to do next, and whom to ask?");
        build.closingQuestions("What was missing, or should have been different?");
    }
}
