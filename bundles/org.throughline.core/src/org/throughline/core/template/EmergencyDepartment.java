package org.throughline.core.template;

import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Step;

/** An emergency department, from the arrival to the way home or to a ward. */
final class EmergencyDepartment {
    static final String NAME = "Emergency department";

    private final TemplateBuilder build = new TemplateBuilder(NAME, "Hospital", "Questions on leaving");
    private final Unit reception = build.unit("Reception");
    private final Unit emergency = build.unit("Emergency department");
    private final Unit diagnostics = build.unit("Diagnostics");
    private final Unit wards = build.unit("Wards");
    private final Participant patient = build.ultimateCustomer("Patient");
    private final Participant family = build.party("Family");
    private final Participant triage = build.job(emergency, "Triage nurse");
    private final Participant clerk = build.job(reception, "Registration clerk");
    private final Participant nurse = build.job(emergency, "Emergency nurse");
    private final Participant physician = build.job(emergency, "Emergency physician");
    private final Participant technician = build.job(diagnostics, "Diagnostics technician");
    private final Participant wardNurse = build.job(wards, "Ward nurse");
    private final TemplateChart chart = new TemplateChart(
            build, "From the arrival to the way home", patient, triage, clerk, nurse, physician, technician, wardNurse);

    private final Step arrive = chart.step(patient, "Arrive and say what is wrong");
    private final Step judge = chart.touchpoint(
            triage,
            "Judge the urgency and say what it means",
            "I am asking these questions to see how urgent it is. The most urgent are seen first. If it gets worse while you wait, tell me at once.");
    private final Step register = chart.touchpoint(
            clerk,
            "Register the patient",
            "I am taking down your name so that every result is yours. A nurse calls you, and I tell you when it takes longer.");
    private final Step prepare = chart.touchpoint(
            nurse,
            "Bring the patient in and begin",
            "I am measuring blood pressure and pulse so that the physician sees at once how you are. He comes next.");
    private final Step examine = chart.touchpoint(
            physician,
            "Examine and say what is looked for",
            "I am examining you to find out what causes this. I order tests that tell us which of two things it is, and then I come back to you.");
    private final Step test = chart.touchpoint(
            technician,
            "Make the tests and release the results",
            "I am taking these pictures for your physician. He has them in a moment and goes through them with you.");
    private final Step explain = chart.touchpoint(
            physician,
            "Explain the findings and decide",
            "This is what we found and what we ruled out. This is what we do about it now.");
    private final Step home = chart.touchpoint(
            nurse,
            "Go through what to do at home",
            "Before you go we go through what to take, what to watch for and when to come back. Please say it back to me.");
    private final Step follow = chart.step(patient, "Go home and follow the advice");
    private final Step takeOver = chart.touchpoint(
            wardNurse,
            "Take the patient over on the ward",
            "You stay with us tonight so that we can watch what the physician explained. I look after you, and this is how you call me.");

    private final Step stay = chart.step(patient, "Stay on the ward and know why");

    private EmergencyDepartment() {
        connect();
        handOverBeforeTheTests();
        handOverAfterTheTests();
        askAbout(handOverTheProduct());
    }

    static ClientContent build() {
        EmergencyDepartment template = new EmergencyDepartment();
        return template.build.content(template.chart);
    }

    private void connect() {
        Decision stays = chart.decision(physician, "Goes home?");
        chart.arrows(
                chart.start(patient, "Something is wrong"),
                arrive,
                judge,
                register,
                prepare,
                examine,
                test,
                explain,
                stays);
        chart.way(stays, "yes", home);
        chart.arrows(home, follow, chart.end(patient, "Safe at home"));
        chart.way(stays, "no", takeOver);
        chart.arrows(takeOver, stay, chart.end(patient, "Cared for on the ward"));
    }

    private void handOverBeforeTheTests() {
        chart.handOff(
                arrive,
                judge,
                "Complaint and when it began",
                "To see the urgent ones first",
                "Tell me what is worst now, and since when.",
                "In a sentence, with known illnesses and medicines.");
        chart.handOff(
                judge,
                register,
                "Urgency with the reason for it",
                "To tell people how long it takes",
                "They ask me how long it takes, so tell me what you told them.",
                "In the record before the patient stands at the desk.");
        chart.handOff(
                register,
                prepare,
                "Registered patient under his right name",
                "The right name on the screen",
                "I cannot label anything before he is in the system.",
                "Name, date of birth and whom to call.");
        chart.handOff(
                prepare,
                examine,
                "First values and what has changed",
                "To see at once how he is",
                "I want values, complaint and medicines on one screen before I go in.",
                "Measured at the bed, what is abnormal said aloud.");
    }

    private void handOverAfterTheTests() {
        chart.handOff(
                examine,
                test,
                "Order with the question to answer",
                "To answer what is asked",
                "Tell me what you are looking for, then I know what to show you.",
                "With the question, the side and how urgent it is.");
        chart.handOff(
                test,
                explain,
                "Results that answer the question",
                "To decide without waiting",
                "I need the result, not the news that there is one.",
                "Released in the record, a critical value by telephone.");
        chart.handOff(
                explain,
                home,
                "Decision with what was explained",
                "To say the same thing",
                "I must know what he was told, so that I do not say another.",
                "Diagnosis, medicines, when to come back, in the record.");
        chart.handOff(
                explain,
                takeOver,
                "Announced admission with the plan for the night",
                "Announced admissions",
                "Tell me that he is coming before he stands in the corridor.",
                "By telephone, with what is pending and what to watch for.");
        chart.handOff(
                takeOver,
                stay,
                "Welcome that says why he stays",
                "To know why I stay",
                "First they say it is nothing much, and then I have to stay. Why?",
                "On the first visit to the bed, with the plan for the night.");
        Product word = build.product("Word on how he is and how long it takes", nurse);
        build.need(family, "To know how he is", "Nobody tells us anything while we sit outside.", word);
    }

    private Product handOverTheProduct() {
        return chart.handOff(
                home,
                follow,
                "Knowing what it was and what to do",
                "To be safe at home",
                "I want to know what it was, and when I have to come back.",
                "Said back in the patient's own words, and the same on paper.");
    }

    private void askAbout(Product product) {
        build.aspect(
                product,
                "Understands what ails him",
                "I understand what was found and what was ruled out.",
                "found",
                "Can you say in your own words what was found?");
        build.aspect(
                product,
                "Understands the treatment and its expected effects",
                "I understand what was done and what to expect of it.",
                "treatment",
                "Can you say what was done for you, and what effects to expect?");
        build.aspect(
                product,
                "Knows what to do at home",
                "I know what to do at home and when to come back.",
                "home",
                "Do you know what to do at home, and when to come back?");
        build.aspect(
                product,
                "Knew how long and why he waited",
                "I knew why I waited, and what came next.",
                "waiting",
                "Were you told why you waited, and what came next?");
        build.closingQuestions("What was missing, or should have been different?");
    }
}
