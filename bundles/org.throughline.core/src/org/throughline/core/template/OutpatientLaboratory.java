package org.throughline.core.template;

import java.util.List;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Lane;

/** A laboratory that patients come to, from the order to the explained result. */
final class OutpatientLaboratory {
    static final String NAME = "Outpatient laboratory";

    private OutpatientLaboratory() {}

    static ClientContent build() {
        TemplateBuilder build = new TemplateBuilder(NAME, "Outpatient laboratory", "From the order to the result");
        Lane patient = build.ultimateCustomer("Patient");
        Lane physician = build.job("Ordering physician");
        Lane clerk = build.job("Registration clerk");
        Lane technician = build.job("Lab technician");
        Product order = build.product(
                "Complete order",
                physician,
                List.of("I can read which tests to run.", "I know what question they shall answer."));
        Product results = build.product(
                "Results that can be acted on",
                technician,
                List.of("The results are there when I need them.", "They answer the question that I asked."));
        Product answer = build.product(
                "An answer, not a test",
                physician,
                List.of(
                        "I understand what ails me.",
                        "I understand the treatment and what to expect of it.",
                        "I know what to do at home."));
        build.need("To run the right tests", technician, "Tell me what you want to know.", order);
        build.need("To decide on the treatment", physician, "I need the results before I see the patient.", results);
        build.need("To know what I have", patient, "I want to know what is wrong and what happens now.", answer);
        return build.flow(
                build.touchpoint(
                        physician,
                        "Order the tests",
                        "I am ordering these tests to find out what causes your symptoms. I will tell you the results"
                                + " myself."),
                build.step(patient, "Come to the laboratory"),
                build.touchpoint(
                        clerk,
                        "Register the patient",
                        "I am checking your name and the order so that the results are yours and reach your doctor."
                                + " You will be called next."),
                build.touchpoint(
                        technician,
                        "Draw blood",
                        "I am drawing blood so that the tests can be run. Their results tell your doctor what causes"
                                + " your symptoms, and he will discuss them with you."),
                build.step(technician, "Run the tests and release the results"),
                build.touchpoint(
                        physician,
                        "Explain the results",
                        "This is what the tests showed, this is what we do about it, and this is what you do at"
                                + " home."),
                build.step(patient, "Follow the treatment at home"));
    }
}
