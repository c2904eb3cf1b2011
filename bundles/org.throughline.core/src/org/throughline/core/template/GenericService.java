package org.throughline.core.template;

import java.util.List;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Lane;

/** A service that somebody asks for and gets: the least that a line of suppliers and customers consists of. */
final class GenericService {
    static final String NAME = "Generic service";

    private GenericService() {}

    static ClientContent build() {
        TemplateBuilder build = new TemplateBuilder(NAME, "Service department", "From the request to the result");
        Lane customer = build.ultimateCustomer("Customer");
        Lane contact = build.job("Contact person");
        Lane specialist = build.job("Specialist");
        Product order = build.product(
                "Clear order",
                contact,
                List.of("I know what the customer wants to reach.", "I have everything I need to begin."));
        Product result = build.product(
                "Result that serves its purpose",
                specialist,
                List.of("I have what I asked for.", "I understand what was done and why.", "I know what to do next."));
        build.need("To begin without asking back", specialist, "Tell me once, and tell me all of it.", order);
        build.need("To reach what I came for", customer, "I want my matter settled, not handled.", result);
        return build.flow(
                build.step(customer, "Ask for the service"),
                build.touchpoint(
                        contact,
                        "Take the order",
                        "I am asking these questions so that the right specialist can begin at once. You will hear from"
                                + " us on the day we agree on now."),
                build.step(specialist, "Do the work"),
                build.touchpoint(
                        contact,
                        "Explain and hand over the result",
                        "This is what was done and what it is for. Here is what to do next, and whom to ask."),
                build.step(customer, "Use the result"));
    }
}
